import { expect, it } from 'vitest';
import { rowValues } from '../../../../src/core/dataset/mapping/rowValues.ts';
import type { Table } from '../../../../src/core/dataset/table.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { quantity, say, smallCase } from '../../../fixtures/smallCase.ts';

const target = compileCase(
  smallCase({
    parameters: [
      quantity('price', 'DKK', 1),
      { id: 'kind', label: say('kind'), class: 'assumption', options: ['big', 'small'], value: 'big' },
    ],
  }),
);
const table: Table = {
  rows: 2,
  labels: 'a',
  columns: [
    { id: 'a', name: 'Sted', type: 'text', dictionary: ['A', 'B'], data: Int32Array.of(0, 1) },
    { id: 'p', name: 'Pris', type: 'number', unit: 'kDKK', data: Float64Array.of(NaN, 3) },
    { id: 'k', name: 'Slags', type: 'text', dictionary: ['small', 'big'], data: Int32Array.of(1, 0) },
  ],
};
const mapping = { price: 'p', kind: 'k' };

it('rowValues gives one row in the units and options of the parameters', () => {
  expect(Object.fromEntries(rowValues(table, 1, { mapping, target }))).toEqual({
    price: 3000,
    kind: 'small',
  });
});

it('rowValues says that a number is missing', () => {
  expect(Object.fromEntries(rowValues(table, 0, { mapping, target }))).toEqual({ price: null, kind: 'big' });
});

it('rowValues makes the year of one row out of its own months', () => {
  const cells = new Map([['p', Float64Array.from({ length: 24 }, (_, at) => (at < 12 ? NaN : 3))]]);
  const none = new Uint16Array(2);
  const months = { year: '2024', cells, lacking: none, doubled: none };
  const found = rowValues({ ...table, months }, 1, { mapping: { price: 'p' }, target });
  expect(Object.fromEntries(found)).toEqual({ price: 3000 });
});
