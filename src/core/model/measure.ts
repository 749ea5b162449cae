import type { Selection } from './line.ts';
import type { FormulaText, Text } from './text.ts';

export type MeasureKind =
  | 'npv'
  | 'payback'
  | 'irr'
  | 'bcr'
  | 'equivalentAnnual'
  | 'sum'
  | 'cumulative'
  | 'inYear'
  | 'lowest'
  | 'balance';

export interface FlowMeasure {
  readonly id: string;
  readonly label?: Text;
  readonly measure: MeasureKind;
  readonly of: Selection;
  readonly discounted?: boolean;
  readonly year?: FormulaText;
  readonly denominator?: 'allCosts' | 'investment';
  readonly valued?: boolean;
  readonly none?: Text;
}

export interface SolveMeasure {
  readonly id: string;
  readonly label?: Text;
  readonly none?: Text;
  readonly solve: {
    readonly for: string;
    readonly make: string;
    readonly equal?: FormulaText;
    /** In the unit of the parameter solved for. */
    readonly within: readonly [number, number];
  };
}

export type Measure = FlowMeasure | SolveMeasure;
