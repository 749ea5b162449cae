import { expect, it } from 'vitest';
import { valuesOf } from '../figures.ts';
import { total } from '../../../../src/core/formula/functions/total.ts';

const four = { variants: 1, rows: 4 };

it('total is x itself without rows', () => {
  const x = Float64Array.of(1, 2, 3);
  expect(total(x, { lanes: { variants: 3, rows: 1 }, counted: () => true, group: null })).toBe(x);
});

it('total over four rows with one empty says what the three sum to', () => {
  expect(valuesOf('total(x)', { columns: { x: [1, 2, NaN, 4] }, lanes: four })).toEqual([7]);
});

it('total of a figure that is the same in every row counts every row', () => {
  expect(valuesOf('total(x)', { columns: { x: [5] }, lanes: four })).toEqual([20]);
});

it('total sums inside one variant and every row sees it', () => {
  const columns = { x: [1, 2, 10, 20] };
  expect(valuesOf('total(x)', { columns, lanes: { variants: 2, rows: 2 } })).toEqual([3, 3, 30, 30]);
});

it('total leaves out rows that are part of another, which still see the sum', () => {
  const columns = { x: [1, 2, 4, 8], kind: [0, 0, 1, 1] };
  expect(valuesOf('total(x)', { columns, parts: [1, 3] })).toEqual([5]);
  expect(valuesOf('total(x, kind)', { columns, parts: [1] })).toEqual([1, 1, 12, 12]);
});

it('total has no value where no row has one, nor for a row without a group', () => {
  expect(valuesOf('total(x)', { columns: { x: [NaN, NaN] } })).toEqual([NaN]);
  expect(valuesOf('total(x, kind)', { columns: { x: [1, 2, 3], kind: [0, 0, NaN] } })).toEqual([3, 3, NaN]);
});

it('total is not a finite number where a row never pays back', () => {
  expect(valuesOf('total(x)', { columns: { x: [1, Infinity] } })).toEqual([NaN]);
});
