import type { CaseModel } from './case.ts';
import type { DatasetUse } from './caseDataset.ts';
import type { Distribution, EvidenceGrade } from './parameter.ts';
import type { Settings } from './settings.ts';

/** A value as the user or a reading sets it: in the parameter's own unit, an option id, or a profile by age. */
export type SetValue = number | string | null | readonly number[];

/** What the user set on one parameter. Only what was set: the rest is the case's own. */
export interface Change {
  readonly parameter: string;
  readonly value?: SetValue;
  readonly low?: number;
  readonly high?: number;
  readonly dist?: Distribution;
  readonly reason?: string;
  readonly grade?: EvidenceGrade;
  /** The value is the case's own example for a field that starts empty. */
  readonly example?: boolean;
}

/** A barrier of the register that the user says applies, and what is done about it. */
export interface ScenarioBarrier {
  /** In the register: "A1". */
  readonly id: string;
  readonly owner?: string;
  /** ISO date by which it is to be out of the way. */
  readonly date?: string;
  readonly note?: string;
  /** The parameter whose value shows what the barrier does; the value and its reason stand in its change. */
  readonly parameter?: string;
}

/** A case at a named revision, kept whole inside, and what the user changed. */
export interface Scenario {
  readonly id: string;
  /** Kept by export and import, renewed by duplicate. */
  readonly uid: string;
  readonly name: string;
  readonly case: CaseModel;
  /** SHA-256 of the canonical JSON of `case`. */
  readonly caseHash: string;
  readonly reading: string | null;
  readonly changes: readonly Change[];
  readonly settings: Partial<Settings>;
  readonly dataset: DatasetUse | null;
  /** Those that apply, in the order they were ticked. */
  readonly barriers?: readonly ScenarioBarrier[];
  readonly origin?: { readonly exportId: string; readonly uid: string; readonly hash: string };
  /** Fields that a newer version of the app wrote: kept, never read, written back on export. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
