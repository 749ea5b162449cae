import type { Column } from '../column.ts';
import { divide } from '../columnMath.ts';

/**
 * The same amount every year 1 … horizon that is worth as much as the net present value: NPV ÷ annuity factor.
 * DKK and yr in, DKK a year out; no value where the annuity factor is 0.
 */
export function equivalentAnnual(npv: Column, annuity: Column): Column {
  return divide(npv, annuity);
}
