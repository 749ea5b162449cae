import { expect, it } from 'vitest';
import { worthOfKnowing } from '../../../../src/core/uncertainty/worth/worthOfKnowing.ts';

it('worthOfKnowing is what deciding draw by draw gains over deciding now', () => {
  const benefit = Float64Array.of(-4, 2, 6, 0);
  expect(worthOfKnowing(benefit, benefit).value).toBe(1);
  expect(
    worthOfKnowing(
      benefit.map((x) => -x),
      benefit.map((x) => -x),
    ).value,
  ).toBe(1);
  expect(worthOfKnowing(benefit, new Float64Array(4).fill(1))).toEqual({ value: 0, standardError: 0 });
  expect(worthOfKnowing(new Float64Array(1), new Float64Array(1)).value).toBeNaN();
});
