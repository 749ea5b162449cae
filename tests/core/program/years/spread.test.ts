import { expect, it } from 'vitest';
import { firstRow, sumRows } from '../../../../src/core/program/years/spread.ts';

const lanes = { variants: 2, rows: 3 };
const column = Float64Array.of(1, 2, 3, 10, 20, 30);

it('sumRows sums the counted rows of each variant, rows innermost', () => {
  expect(
    sumRows(
      column,
      lanes,
      () => true,
      () => false,
    ),
  ).toEqual(Float64Array.of(6, 60));
  expect(
    sumRows(
      column,
      lanes,
      (row) => row !== 1,
      (lane) => lane === 3,
    ),
  ).toEqual(Float64Array.of(4, 30));
  expect(
    sumRows(
      Float64Array.of(5),
      lanes,
      () => true,
      () => false,
    ),
  ).toEqual(Float64Array.of(15, 15));
});

it('sumRows has no value when nothing was counted', () => {
  expect(
    sumRows(
      column,
      lanes,
      () => false,
      () => false,
    ),
  ).toEqual(Float64Array.of(NaN, NaN));
});

it('firstRow takes the first counted row of each variant', () => {
  expect(firstRow(column, lanes, (row) => row > 0)).toEqual(Float64Array.of(2, 20));
});
