import fc from 'fast-check';
import { expect, it } from 'vitest';
import { selectRanks } from '../../../../src/core/uncertainty/result/selectRanks.ts';

const numbers = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 })), {
  minLength: 1,
  maxLength: 300,
});

it('selectRanks puts in each rank what sorting would, and loses no value', () => {
  fc.assert(
    fc.property(numbers, fc.array(fc.nat(299), { maxLength: 8 }), (list, wanted) => {
      const values = Float64Array.from(list, (x) => x + 0);
      const sorted = values.slice().sort();
      const ranks = [...new Set(wanted.filter((rank) => rank < list.length))].sort((a, b) => a - b);
      selectRanks(values, ranks);
      for (const rank of ranks) expect(values[rank]! === sorted[rank]!).toBe(true);
      expect(values.slice().sort()).toEqual(sorted);
    }),
    { numRuns: 500 },
  );
});

it('selectRanks manages long, sorted and equal values', () => {
  for (const at of [(i: number) => i, (i: number) => -i, () => 7, (i: number) => i % 2]) {
    const values = Float64Array.from({ length: 100_000 }, (_, i) => at(i));
    const sorted = values.slice().sort();
    selectRanks(values, [0, 5000, 50_000, 99_999]);
    for (const rank of [0, 5000, 50_000, 99_999]) expect(values[rank]! === sorted[rank]!).toBe(true);
  }
});
