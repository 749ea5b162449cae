import type { Settings } from './settings.ts';
import type { SourceReference, Text } from './text.ts';

export interface Reading {
  readonly id: string;
  readonly label?: Text;
  readonly values: Readonly<Record<string, number | string | null | readonly number[]>>;
  readonly noRows?: boolean;
  readonly settings?: Partial<Settings>;
}

export interface SweepTable {
  readonly id: string;
  readonly label?: Text;
  readonly over:
    | { readonly parameter: string; readonly values: readonly number[] }
    | { readonly parameter: string; readonly from: number; readonly to: number; readonly steps: number }
    | { readonly rows: true };
  readonly reading?: string;
  readonly show: readonly string[];
}

/** A drawing of the case's own figures: figures along a sweep table, by row, against a target, or by payer. */
export type CaseChart = LinesChart | BarsChart | BulletsChart | PayersChart;

export interface LinesChart {
  /** Paths are lines over years: measured so far, and the ways to a goal. */
  readonly kind: 'lines' | 'paths';
  /** A table over a parameter, which is the axis. */
  readonly table: string;
  /** Figures and parameters in the unit of the axis, to be marked on it. */
  readonly mark?: readonly string[];
}

/** One bar per row. */
export interface BarsChart {
  readonly kind: 'bars';
  readonly value: string;
}

/** A value against its target, and where it stood before. */
export interface BulletsChart {
  readonly kind: 'bullets';
  readonly value: string;
  readonly target?: string;
  readonly previous?: string;
  /** A number: above 0 where high is better, below 0 where low is. Without it neither side of the target is the good one. */
  readonly better?: string;
  /** Yes or no. Without it nothing is said of whether the target is met. */
  readonly met?: string;
}

/** Money by payer. */
export interface PayersChart {
  readonly kind: 'stackedPayers';
}

export interface Published {
  readonly figure: string;
  readonly table?: string;
  /** Values of other parameters under which it holds, on top of the reading. */
  readonly at?: Readonly<Record<string, number | string | null | readonly number[]>>;
  readonly row?: string;
  readonly whole?: boolean;
  readonly reading?: string;
  readonly noRows?: boolean;
  readonly priceLevel?: string;
  readonly printed: number | null | readonly (number | null)[];
  /** Unit of `printed`; the figure's own when left out. */
  readonly unit?: string;
  /** Absolute, in the printed unit. */
  readonly tol: number;
  readonly kind: 'printed' | 'derived';
  /** Why what the source prints and what its own figures give are not the same. */
  readonly differs?: Text;
  /** The source contradicts itself unless said: it rounds, or does not say enough to tell. */
  readonly differsBy?: 'rounding' | 'unclear';
  /** What the source prints in its place, where `printed` is worked out. */
  readonly sourceSays?: Text;
  readonly src: readonly SourceReference[];
}
