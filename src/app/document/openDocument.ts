import type { CaseModel } from '../../core/model/case.ts';
import type { Scenario, SetValue } from '../../core/model/scenario.ts';
import type { Table } from '../../core/dataset/table.ts';
import type { Conclusion } from '../../core/program/conclusion.ts';
import type { ParityLine } from '../../core/analysis/parityOf.ts';
import type { EvidenceGate } from '../../core/analysis/evidenceGate.ts';
import type { Evaluation } from '../../core/program/evaluation.ts';
import type { ManyRows } from '../rows/rowsElsewhere.svelte.ts';
import type { Inputs, RowData } from '../../core/program/prepareInputs.ts';
import type { Program } from '../../core/program/program.ts';

/** The case or scenario on screen with everything computed from it; replaced whole by every edit. */
export interface OpenDocument {
  /** The id it was opened by, a case's or a scenario's; a case of the user's own has another id in its document. */
  readonly openedAs: string;
  readonly model: CaseModel;
  readonly program: Program;
  /** null = the case itself, nothing typed yet. */
  readonly scenario: Scenario | null;
  readonly inputs: Inputs;
  readonly evaluation: Evaluation;
  /** Figures when the field was entered (or before the last single edit): old → new compares with them. */
  readonly before: Evaluation | null;
  /** Rows that the figures are worked out by. */
  readonly rows: RowData | null;
  /** The dataset as mapped: its rows, or what single rows of it give for all. */
  readonly mapped: RowData | null;
  /** The table behind them, as it is used: the rows of the year chosen, its groups named. */
  readonly table: Table | null;
  /** Rows that a worker runs; `evaluation` then answers for the whole alone. null = the page runs what there is. */
  readonly many: ManyRows | null;
  readonly conclusion: Conclusion;
  /** null while a worker is at it. */
  readonly gate: EvidenceGate | null;
  /** Every published figure beside what comes of it as its source assumes. */
  readonly parity: readonly ParityLine[];
  /** Values when the scenario was opened or at its last checkpoint, by parameter. */
  readonly opened: ReadonlyMap<string, SetValue>;
  /** A built-in case whose content is none of its released revisions. */
  readonly altered: boolean;
  /** Revision of the built-in case when it is newer than the one kept in the scenario. */
  readonly newerRevision: number | null;
}
