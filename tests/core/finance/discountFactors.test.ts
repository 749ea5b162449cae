import { expect, it } from 'vitest';
import { discountBands, discountFactors, discountRate } from '../../../src/core/finance/discountFactors.ts';
import { oracle } from '../../fixtures/oracle.ts';

it('discountFactors compounds the bands of 2021 forward (D01)', () => {
  const { expected } = oracle<unknown, { discountFactor: Record<string, number> }>('D01');
  const factors = discountFactors('dk2021', 80);
  for (const [year, factor] of Object.entries(expected.discountFactor)) {
    expect(Math.abs(factors[Number(year)]! - factor)).toBeLessThan(1e-9);
  }
});

it('discountFactors falls strictly, also where a lower rate begins (D01)', () => {
  const factors = discountFactors('dk2021', 100);
  for (let year = 1; year <= 100; year++) expect(factors[year]!).toBeLessThan(factors[year - 1]!);
});

it('discountFactors leaves year 0 undiscounted', () => {
  expect([...discountFactors('dk2013', 0)]).toEqual([1]);
});

it('discountFactors takes 4, 3 and 2 % in the schedule of 2013', () => {
  const factors = discountFactors('dk2013', 71);
  expect(factors[0]! / factors[1]!).toBeCloseTo(1.04, 12);
  expect(factors[35]! / factors[36]!).toBeCloseTo(1.03, 12);
  expect(factors[70]! / factors[71]!).toBeCloseTo(1.02, 12);
});

it('discountRate goes on with the last rate after the last band of an own schedule', () => {
  expect(discountRate([{ toYear: 10, rate: 0.05 }], 11)).toBe(0.05);
  expect(discountBands('dk2021').map(({ rate }) => rate)).toEqual([0.035, 0.025, 0.015]);
});

it('discountRate refuses a schedule without bands', () => {
  expect(() => discountRate([], 1)).toThrow('without bands');
});
