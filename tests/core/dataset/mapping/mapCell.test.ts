import { describe, expect, it } from 'vitest';
import { mapTable, type MappingTarget } from '../../../../src/core/dataset/mapTable.ts';
import type { Table } from '../../../../src/core/dataset/table.ts';
import { builtinUnits } from '../../../../src/core/units/builtin.ts';
import { quantity } from '../../../fixtures/smallCase.ts';

const target: MappingTarget = {
  model: { parameters: [quantity('share', 'share', 0.1), quantity('saved', 'mDKK/yr', 1)] },
  units: builtinUnits,
};
const table: Table = {
  columns: [
    { id: 'name', name: '', type: 'text', dictionary: ['A', 'B', 'C'], data: Int32Array.of(0, 1, 2) },
    { id: 'part', name: 'Del', type: 'number', unit: '%', data: Float64Array.of(140, 20, NaN) },
    { id: 'amount', name: 'Beløb', type: 'number', unit: 'mDKK', data: Float64Array.of(1, 2, 3) },
  ],
  rows: 3,
  labels: 'name',
};
const cell = (row: string, entry: object = { column: 'part' }, at = 'share') =>
  mapTable(table, { [at]: { column: 'part', ...entry, row } }, target);

describe('a cell of one row', () => {
  it('is in the unit of the parameter, the mapping’s unit before the column’s', () => {
    expect(cell('B').rows.cells?.get('share')).toBeCloseTo(0.2, 12);
    const { rows, issues } = cell('C', { column: 'amount', unit: 'mDKK/yr' }, 'saved');
    expect([rows.cells?.get('saved'), issues]).toEqual([3, []]);
  });

  it('is missing where it is empty', () => {
    expect(cell('C').rows.cells?.get('share')).toBeNull();
  });

  it('has no issues of other rows, and its own where it is out of bounds', () => {
    expect(cell('B').issues).toEqual([]);
    expect(cell('A').issues).toMatchObject([{ code: 'dataset.out-of-bounds', row: 'A' }]);
  });

  it('is nothing where no row has the name', () => {
    const { rows, issues } = cell('D');
    expect(rows.cells).toBeUndefined();
    expect(issues).toEqual([{ code: 'dataset.unknown-row', at: 'share', column: 'Del', row: 'D' }]);
  });
});
