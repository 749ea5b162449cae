import type { Column } from '../column.ts';
import type { EvaluationScope } from '../formula/evaluateExpression.ts';
import type { Inputs } from './prepareInputs.ts';
import type { Program } from './program.ts';
import type { RowSummary } from './rows/rowSummary.ts';

/**
 * Everything one run gave, in base units. `columns` holds one value per lane (a row's own figures leave whole lines
 * out); `wholes` one per variant. Without a dataset the two are the same.
 */
export interface Evaluation {
  readonly program: Program;
  readonly inputs: Inputs;
  readonly factors: Float64Array;
  readonly scope: EvaluationScope;
  readonly columns: Map<string, Column>;
  /** Unsigned amounts by year 0..horizon, by line. */
  readonly flows: Map<string, readonly Column[]>;
  /** What is still owed after each year, by repay line. */
  readonly balances: Map<string, readonly Column[]>;
  readonly wholes: Map<string, Column>;
  /** Where rows were run block by block: their sums, in place of the rows themselves. */
  readonly sums?: RowSummary;
  /** The same program over other inputs, for what is found by trying values. */
  readonly rerun: (inputs: Inputs, only: readonly string[]) => Evaluation;
}
