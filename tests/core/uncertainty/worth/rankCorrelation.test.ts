import { expect, it } from 'vitest';
import { rankCorrelation } from '../../../../src/core/uncertainty/worth/rankCorrelation.ts';

it('rankCorrelation is 1 for anything that rises together and −1 for what falls', () => {
  const x = Float64Array.of(3, 1, 2, 10);
  expect(
    rankCorrelation(
      x,
      x.map((v) => v ** 3),
    ),
  ).toBe(1);
  expect(
    rankCorrelation(
      x,
      x.map((v) => -v),
    ),
  ).toBe(-1);
});

it('rankCorrelation gives a textbook example and shares ranks among ties', () => {
  // Hours of TV a week and IQ: 1 − 6 × 194 ÷ (10 × 99) = −0.17576.
  const iq = Float64Array.of(106, 100, 86, 101, 99, 103, 97, 113, 112, 110);
  const hours = Float64Array.of(7, 27, 2, 50, 28, 29, 20, 12, 6, 17);
  expect(rankCorrelation(iq, hours)).toBeCloseTo(-29 / 165, 12);
  // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4.
  expect(rankCorrelation(Float64Array.of(1, 2, 2, 3), Float64Array.of(1, 2, 3, 4))).toBeCloseTo(
    4.5 / Math.sqrt(4.5 * 5),
    12,
  );
});

it('rankCorrelation leaves out draws without both, and has none where one does not vary', () => {
  expect(rankCorrelation(Float64Array.of(1, NaN, 3, 4), Float64Array.of(1, 9, 2, NaN))).toBe(1);
  expect(rankCorrelation(Float64Array.of(1, 1), Float64Array.of(1, 2))).toBeNaN();
});
