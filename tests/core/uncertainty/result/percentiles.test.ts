import { expect, it } from 'vitest';
import { percentiles } from '../../../../src/core/uncertainty/result/percentiles.ts';

it('percentiles names each share and the value it lies below', () => {
  const values = Float64Array.from({ length: 101 }, (_, i) => 100 - i);
  expect(percentiles(values, [0.1, 0.5])).toEqual([
    { share: 0.1, value: 10 },
    { share: 0.5, value: 50 },
  ]);
  expect(percentiles(values).map(({ value }) => value)).toEqual([1, 5, 10, 25, 50, 75, 90, 95, 99]);
});
