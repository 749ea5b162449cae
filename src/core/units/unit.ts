import type { Dimension } from './dimension.ts';

/** A unit as shown. Base = shown × factor ÷ divisor: the minute is 1/60 of an hour, % is 1/100. */
export interface Unit {
  readonly text: string;
  readonly dimension: Dimension;
  readonly factor: number;
  readonly divisor: number;
  /** "DKK/post yr" reads as (DKK/post)·yr; the author probably meant DKK/(post yr). */
  readonly warn?: 'slash-then-product';
}

/** Units of a case by name: built-in ones, its counts and its own. */
export type UnitTable = ReadonlyMap<string, Unit>;

/** From the shown unit to base units. */
export function toBase(x: number, unit: Pick<Unit, 'factor' | 'divisor'>): number {
  return (x * unit.factor) / unit.divisor;
}

/** From base units to the shown unit. */
export function fromBase(x: number, unit: Pick<Unit, 'factor' | 'divisor'>): number {
  return (x * unit.divisor) / unit.factor;
}
