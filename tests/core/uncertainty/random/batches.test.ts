import { expect, it } from 'vitest';
import { batchCount, batches } from '../../../../src/core/uncertainty/random/batches.ts';

it('batches cuts a run into twenty as equal as can be', () => {
  expect(batches(10_000)).toHaveLength(batchCount + 1);
  expect(batches(10_000).slice(0, 3)).toEqual([0, 500, 1000]);
  const starts = batches(12_345);
  const sizes = starts.slice(1).map((start, i) => start - starts[i]!);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(12_345);
  expect(new Set(sizes)).toEqual(new Set([617, 618]));
});

it('batches leaves a short run whole', () => {
  expect(batches(399)).toEqual([0, 399]);
});
