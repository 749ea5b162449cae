import type { ParitySummary } from '../../core/analysis/paritySummary.ts';
import type { Frees } from '../../core/model/case.ts';
import type { Lens } from '../../core/model/line.ts';
import type { EvidenceGrade } from '../../core/model/parameter.ts';
import type { Text } from '../../core/model/text.ts';

/** What the library shows of a built-in case before the case itself is loaded. */
export interface Card {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly frees: Frees;
  readonly evidence: EvidenceGrade;
  /** The figure shown large: in its shown unit, and as text in both languages. */
  readonly headline: {
    /** null where the case has no value before the user gives one. */
    readonly value: number | null;
    readonly unit: string;
    readonly label: Text;
    readonly text: Text;
  };
  readonly caption: Text;
  /** The source's own figure, in its own circumstances. */
  readonly source: Text;
  /** An assumption alone, inside its range, can turn the conclusion. */
  readonly example: boolean;
  readonly parity: ParitySummary;
  readonly chips: readonly Text[];
  /** The rows the case brings along; null = none. */
  readonly dataset: {
    readonly rows: number;
    readonly columns: readonly string[];
    readonly example: boolean;
  } | null;
  /** Lenses the headline outcomes lie in. */
  readonly lenses: readonly Lens[];
}
