import type { Dimension } from '../../units/dimension.ts';
import { sameDimension } from '../../units/dimension.ts';

const money: Dimension = { DKK: 1 };

/** Kroner and nothing else: what net present value, payback and rates of return may be taken of. */
export function isPlainMoney(dimension: Dimension | undefined): boolean {
  return dimension !== undefined && sameDimension(dimension, money);
}
