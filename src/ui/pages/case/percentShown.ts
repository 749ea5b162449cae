import type { Quantity } from '../../../core/model/parameter.ts';

/** Shares are typed and shown in per cent, also where a share turns one count into another (anaesthesia per child). */
export function percentShown(quantity: Pick<Quantity, 'unit' | 'limits'>): boolean {
  return quantity.unit === 'share' || (quantity.limits?.[0] === 0 && quantity.limits[1] === 1);
}
