import { expect, it } from 'vitest';
import { incompleteBeta } from '../../../../src/core/uncertainty/special/incompleteBeta.ts';

it('incompleteBeta agrees with mpmath, from steep ends to large counts', () => {
  const known: readonly (readonly [number, number, number, number, number])[] = [
    [2, 3, 0.4, 0.5248, 1.728],
    [0.5, 0.5, 0.1, 0.204832764699133458, 1.06103295394596888],
    [23, 17, 0.6, 0.619296357787209687, 4.90327510141810852],
    [2, 39, 0.01, 0.0607366218062061493, 10.6478516821620408],
    [1813, 56878, 0.031, 0.563744187827053305, 550.181533520270245],
    [0.3, 4, 1e-6, 0.0260635505060242171, 7819.04710781866059],
    [30, 0.2, 0.99, 0.184532105023537068, 12.7582304372730566],
  ];
  for (const [a, b, x, cumulative, density] of known) {
    const beta = incompleteBeta(a, b);
    expect(Math.abs(beta.cumulative(x) / cumulative - 1)).toBeLessThan(1e-11);
    expect(Math.abs(beta.density(x) / density - 1)).toBeLessThan(1e-11);
  }
});

it('incompleteBeta is 0 below and 1 above, with nothing outside', () => {
  const beta = incompleteBeta(2, 3);
  expect([beta.cumulative(-1), beta.cumulative(0), beta.cumulative(1), beta.cumulative(2)]).toEqual([
    0, 0, 1, 1,
  ]);
  expect([beta.density(0), beta.density(1)]).toEqual([0, 0]);
});
