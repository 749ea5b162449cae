import fc from 'fast-check';
import { expect } from 'vitest';
import { valueAt, type Column } from '../../../../src/core/column.ts';

const anyValue = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.constantFrom(NaN, Infinity, 0, 1, -1, 1e308),
);

/** Columns as they meet in an evaluation: uniform or of one length, around the unrolling by four. */
export const meetingColumns: fc.Arbitrary<readonly [Column, Column]> = fc
  .tuple(fc.integer({ min: 1, max: 13 }), fc.boolean(), fc.boolean())
  .chain(([length, uniformA, uniformB]) => {
    const column = (uniform: boolean): fc.Arbitrary<Column> => {
      const n = uniform ? 1 : length;
      return fc.array(anyValue, { minLength: n, maxLength: n }).map((values) => Float64Array.from(values));
    };
    return fc.tuple(column(uniformA), column(uniformB));
  });

/** Holds an operator over columns to its meaning for one lane. */
export function expectLanes(
  operator: (a: Column, b: Column) => Column,
  one: (a: number, b: number) => number,
): void {
  fc.assert(
    fc.property(meetingColumns, ([a, b]) => {
      const length = Math.max(a.length, b.length);
      const expected = Array.from({ length }, (_, lane) => one(valueAt(a, lane), valueAt(b, lane)) + 0);
      expect([...operator(a, b)].map((value) => value + 0)).toEqual(expected);
    }),
  );
}
