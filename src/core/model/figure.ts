import type { Lens } from './line.ts';
import type { FormulaText, Text } from './text.ts';

export interface Formula {
  readonly id: string;
  readonly label: Text;
  /** A unit, or "yes/no". */
  readonly unit: string;
  readonly formula: FormulaText;
  /** What it means when there is no value. */
  readonly none?: Text;
  readonly note?: Text;
}

export interface Outcome {
  readonly figure: string;
  readonly label?: Text;
  readonly lens?: Lens;
  readonly unit: string;
  /** Step in `unit` to which headlines are rounded; without it three significant digits. */
  readonly round?: number;
  readonly headline?: boolean;
  readonly measured?: boolean;
  /** How the whole is made from rows; measures need none (the same measure of the summed flows). */
  readonly whole?: 'sum' | 'none' | FormulaText;
  readonly none?: Text;
  /** What 0 means, said where a sentence or a key figure would give the number. */
  readonly zero?: Text;
  readonly unitFrom?: string;
}

export type Tone = 'gain' | 'loss' | 'neutral' | 'unknown';

export interface Rule {
  readonly when?: FormulaText;
  readonly say: Text;
  readonly tone: Tone;
  readonly perRow?: boolean;
}
