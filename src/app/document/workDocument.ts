import type { CaseModel } from '../../core/model/case.ts';
import type { Text } from '../../core/model/text.ts';
import type { Change, Scenario } from '../../core/model/scenario.ts';

interface WorkDocumentBase {
  readonly id: string;
  /** ISO time of the last edit. */
  readonly updatedAt: string;
  /** Set while it lies in the trash. */
  readonly deletedAt: string | null;
  readonly savedToFileAt: string | null;
}

export interface ScenarioDocument extends WorkDocumentBase {
  readonly kind: 'scenario';
  readonly body: Scenario;
  /** The headline figure as last computed, so that lists need not compute. */
  readonly headline: Text;
  /** What "saved value" goes back to; null = as it was when opened. */
  readonly checkpoint: Checkpoint | null;
}

export interface CaseDocument extends WorkDocumentBase {
  readonly kind: 'case';
  readonly body: CaseModel;
}

/** One thing the user keeps: immutable, replaced whole by every edit. */
export type WorkDocument = ScenarioDocument | CaseDocument;

export interface Checkpoint {
  readonly name: string;
  readonly at: string;
  readonly changes: readonly Change[];
}
