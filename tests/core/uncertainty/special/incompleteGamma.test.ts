import { expect, it } from 'vitest';
import { incompleteGamma } from '../../../../src/core/uncertainty/special/incompleteGamma.ts';

it('incompleteGamma agrees with mpmath, from steep to large shapes', () => {
  const known: readonly (readonly [number, number, number, number])[] = [
    [0.5, 0.1, 0.34527915398142298, 1.6143422587153618],
    [1, 1, 0.632120558828557678, 0.367879441171442322],
    [2.5, 4, 0.843764372422277673, 0.110223921888490954],
    [10, 3, 0.00110248813011547974, 0.00270050393156047726],
    [10, 25, 0.999778523361751216, 0.00014599399660171887],
    [1000, 1030, 0.828911903882393961, 0.00787819811615033058],
    [4.2, 1e-5, 3.06952229978651938e-23, 1.28919688668155725e-17],
  ];
  for (const [a, x, cumulative, density] of known) {
    const gamma = incompleteGamma(a);
    expect(Math.abs(gamma.cumulative(x) / cumulative - 1)).toBeLessThan(1e-11);
    expect(Math.abs(gamma.density(x) / density - 1)).toBeLessThan(1e-11);
  }
});

it('incompleteGamma is 0 below and 1 at infinity', () => {
  const gamma = incompleteGamma(2);
  expect([gamma.cumulative(-1), gamma.cumulative(0), gamma.cumulative(Infinity)]).toEqual([0, 0, 1]);
  expect(gamma.density(0)).toBe(0);
});
