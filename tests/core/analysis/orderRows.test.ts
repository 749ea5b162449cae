import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderRows } from '../../../src/core/analysis/orderRows.ts';

it('orderRows puts rows without a value last whichever way it runs, and keeps equal rows in order', () => {
  const keys = Float64Array.of(2, NaN, 3, 2, Infinity, NaN);
  const all = Int32Array.of(0, 1, 2, 3, 4, 5);
  expect([...orderRows(keys, all, false)]).toEqual([0, 3, 2, 4, 1, 5]);
  expect([...orderRows(keys, all, true)]).toEqual([4, 2, 0, 3, 1, 5]);
});

it('orderRows orders only the rows it is given, and leaves them as they were', () => {
  const rows = Int32Array.of(3, 1);
  expect([...orderRows(Float64Array.of(9, 5, 7, 1), rows, true)]).toEqual([1, 3]);
  expect([...rows]).toEqual([3, 1]);
});

it('orderRows agrees with sorting the values themselves', () => {
  const seed = 77;
  console.log(`seed ${seed}`);
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true })), (values) => {
      const rows = Int32Array.from(values, (_, row) => row);
      const ordered = [...orderRows(Float64Array.from(values), rows, false)].map((row) => values[row]! + 0);
      expect(ordered).toEqual([...values].map((value) => value + 0).sort((a, b) => a - b));
    }),
    { seed, numRuns: 500 },
  );
});
