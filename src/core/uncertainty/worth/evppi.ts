import { evpi } from './evpi.ts';
import { expectedGiven } from './regression/expectedGiven.ts';
import { worthOfKnowing, type WorthOfKnowing } from './worthOfKnowing.ts';

/**
 * Expected value of perfect information about one parameter, or about a group of them together: E[max(E[net benefit |
 * parameters], 0)] − max(E[net benefit], 0), the inner expectation by regression on the same draws (Strong, Oakley and
 * Brennan 2014). At least 0 and at most the worth of knowing everything. Draws without a value are left out.
 */
export function evppi(benefit: Float64Array, parameters: readonly Float64Array[]): WorthOfKnowing {
  const known = (_: number, i: number): boolean =>
    Number.isFinite(benefit[i]!) && parameters.every((column) => Number.isFinite(column[i]!));
  const net = benefit.filter(known);
  const columns = parameters.map((column) => column.filter(known));
  if (net.length < 2) return { value: NaN, standardError: NaN };
  const { value, standardError } = worthOfKnowing(net, expectedGiven(columns, net));
  return { value: Math.min(value, evpi(net).value), standardError };
}
