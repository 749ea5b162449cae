import { worthOfKnowing, type WorthOfKnowing } from './worthOfKnowing.ts';

/**
 * Expected value of perfect information: what it would be worth to know everything before deciding to do it or leave it,
 * E[max(net benefit, 0)] − max(E[net benefit], 0). Draws without a value are left out.
 */
export function evpi(benefit: Float64Array): WorthOfKnowing {
  const known = benefit.filter(Number.isFinite);
  return worthOfKnowing(known, known);
}
