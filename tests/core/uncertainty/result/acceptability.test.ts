import { expect, it } from 'vitest';
import { acceptability } from '../../../../src/core/uncertainty/result/acceptability.ts';

it('acceptability is the share of draws that pay at each threshold', () => {
  const money = Float64Array.of(-100, -200, 50, -10, NaN);
  const hours = Float64Array.of(1, 1, 1, -1, 1);
  expect(acceptability(money, hours, [0, 150, 250])).toEqual([
    { threshold: 0, share: 0.25 },
    { threshold: 150, share: 0.5 },
    { threshold: 250, share: 0.75 },
  ]);
  expect(acceptability(Float64Array.of(NaN), Float64Array.of(1), [1])[0]!.share).toBeNaN();
});
