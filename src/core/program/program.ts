import type { Expression } from '../formula/expression.ts';
import type { ValueType } from '../formula/valueType.ts';
import type { CaseModel } from '../model/case.ts';
import type { Outcome } from '../model/figure.ts';
import type { Line } from '../model/line.ts';
import type { FlowMeasure, SolveMeasure } from '../model/measure.ts';
import type { Parameter } from '../model/parameter.ts';
import type { Text } from '../model/text.ts';
import type { Unit } from '../units/unit.ts';
import type { UnitTable } from '../units/unit.ts';
import type { Dimension } from '../units/dimension.ts';
import type { Issue } from '../issue.ts';

export type FigureKind =
  'parameter' | 'computed' | 'choice' | 'profile' | 'formula' | 'line' | 'measure' | 'solve';

/** What is known of a named figure before anything runs. */
export interface FigureInfo {
  readonly id: string;
  readonly kind: FigureKind;
  readonly label: Text;
  /** The unit it is shown in; null for yes/no, choices and broken units. */
  readonly unit: Unit | null;
  readonly type: ValueType | null;
  /** What having no value means for the whole, and in a row, where the figure's own words come first. */
  readonly none?: Text;
  readonly noneInRow?: Text;
  /** Ids one level down and one level up, in first-use order. */
  readonly reads: readonly string[];
  readonly usedBy: readonly string[];
  readonly outcome?: Outcome;
}

/** The expressions of a line, by the field they stand in. */
export interface LineExpressions {
  readonly amount: Expression | null;
  readonly at: Expression | null;
  readonly every: Expression | null;
  readonly from: Expression | null;
  readonly until: Expression | null;
  readonly growth: Expression | null;
  readonly decay: Expression | null;
  readonly share: Expression | null;
  readonly perYear: Expression | null;
  readonly rate: Expression | null;
  /** By age, or null where the ramp is a profile's id or left out. */
  readonly ramp: readonly Expression[] | null;
}

export type ProgramNode =
  | {
      readonly kind: 'parameter';
      readonly id: string;
      readonly parameter: Parameter;
      readonly expression: Expression | null;
    }
  | { readonly kind: 'formula'; readonly id: string; readonly expression: Expression | null }
  | { readonly kind: 'line'; readonly id: string; readonly line: Line; readonly expressions: LineExpressions }
  | {
      readonly kind: 'measure';
      readonly id: string;
      readonly measure: FlowMeasure;
      readonly year: Expression | null;
    }
  | {
      readonly kind: 'solve';
      readonly id: string;
      readonly measure: SolveMeasure;
      readonly equal: Expression | null;
    };

export interface CompiledRule {
  readonly when: Expression | null;
  readonly reads: readonly string[];
}

/** Figures that are the whole's alone once there are rows. */
export interface WholeFigures {
  /** No row has one: a line paid once for all, and what weighs amounts that no row has. */
  readonly always: ReadonlySet<string>;
  /** Adds up over the rows, itself or further up: the whole's alone where it comes to the same in every row. */
  readonly adding: ReadonlySet<string>;
}

/** A case ready to run: derived from its document alone, never from values typed later. */
export interface Program {
  readonly model: CaseModel;
  /** Empty = sound. Figures that an issue breaks have no value; the rest still computes. */
  readonly issues: readonly Issue[];
  readonly units: UnitTable;
  readonly figures: ReadonlyMap<string, FigureInfo>;
  readonly nodes: ReadonlyMap<string, ProgramNode>;
  /** Every node after those it reads. */
  readonly order: readonly string[];
  /** Dimension of a line's amount in one year, by line. */
  readonly lineDimensions: ReadonlyMap<string, Dimension>;
  /** Whole rules that are expressions, by figure. */
  readonly wholes: ReadonlyMap<string, Expression>;
  readonly wholeFigures: WholeFigures;
  readonly factors: { readonly cost: Expression | null; readonly benefit: Expression | null };
  readonly verdict: readonly CompiledRule[];
  readonly checks: readonly CompiledRule[];
}
