import { sameDimension, type Dimension } from '../units/dimension.ts';

export interface NumberType {
  readonly kind: 'number';
  readonly dimension: Dimension;
  /** The literal 0, which fits any unit. */
  readonly literal?: 'zero';
}

export type ValueType =
  NumberType | { readonly kind: 'yesNo' } | { readonly kind: 'choice'; readonly options: readonly string[] };

/** Whether two numbers may be added or compared: same dimension, or one of them the literal 0. */
export function fitTogether(a: NumberType, b: NumberType): boolean {
  return a.literal === 'zero' || b.literal === 'zero' || sameDimension(a.dimension, b.dimension);
}
