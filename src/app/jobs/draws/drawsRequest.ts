import type { CaseModel } from '../../../core/model/case.ts';
import type { Inputs } from '../../../core/program/prepareInputs.ts';
import type { SamplePlan } from '../../../core/uncertainty/sample/samplePlan.ts';
import type { RowsRequest } from '../rows/rowsRequest.ts';

/** A case to be run over draws, as the page asks a worker for it. */
export interface DrawsRequest extends RowsOrInputs {
  readonly plan: SamplePlan;
  /** Draws × rows at most: with more, draws are cut. */
  readonly lanes: number;
  /** The figure to be told of in full; null = only what the conclusion needs. */
  readonly outcome: string | null;
  /** Also what each parameter does together with others: a run for each of them. */
  readonly totals?: boolean;
}

interface RowsOrInputs extends RowsRequest {
  readonly model: CaseModel;
  /** Values as the page has prepared them; null = over the rows of the table, which are too many for the page. */
  readonly inputs: Inputs | null;
}
