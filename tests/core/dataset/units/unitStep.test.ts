import { expect, test } from 'vitest';
import { unitOfColumn, unitStep } from '../../../../src/core/dataset/units/unitStep.ts';
import { mapTable } from '../../../../src/core/dataset/mapTable.ts';
import type { TableColumn } from '../../../../src/core/dataset/table.ts';
import type { Quantity } from '../../../../src/core/model/parameter.ts';
import { readUnits } from '../../../../src/core/units/readUnits.ts';

const units = readUnits([{ id: 'birth' }], []).table;
const column: TableColumn = { id: 'c1', name: 'Tal', type: 'number', data: Float64Array.of(7, 1.5) };
const quantity = (unit: string): Quantity => ({
  ...{ id: 'x', label: { da: '', en: '' }, class: 'document', unit, value: 1 },
});

test.each([
  ['birth/yr', 'birth/month', 12, 1],
  ['birth/yr', 'birth/week', 365, 7],
  ['DKK/yr', 'kDKK/yr', 1000, 1],
  ['h/birth', 'min/birth', 1, 60],
  ['share', '%', 1, 100],
  ['min', 'h', 60, 1],
])('to %s from %s is times %d over %d, as the mapping has it', (to, from, times, over) => {
  const entry = { column: 'c1', unit: from };
  const parameter = quantity(to);
  const step = unitStep(column, parameter, { entry, units });
  expect(step).toEqual({ from, to, times, over, scale: 1 });
  const table = { columns: [column], rows: 2, labels: null };
  const { rows } = mapTable(table, { x: entry }, { model: { parameters: [parameter] }, units });
  rows.values.get('x')?.forEach((value, row) => {
    expect(value).toBeCloseTo(((row === 0 ? 7 : 1.5) * times) / over, 12);
  });
});

test('there is none where the numbers stand as they are', () => {
  const parameter = quantity('birth/yr');
  expect(unitStep(column, parameter, { entry: { column: 'c1' }, units })).toBeNull();
  expect(unitStep(column, parameter, { entry: { column: 'c1', unit: 'nonsense' }, units })).toBeNull();
  expect(unitStep(column, parameter, { entry: { column: 'c1', scale: 2 }, units })).toMatchObject({
    scale: 2,
  });
});

test('the mapping says the unit, else the column, else the parameter', () => {
  const parameter = quantity('birth/yr');
  const own = { ...column, unit: 'birth/week' } as const;
  expect(unitOfColumn(own, { column: 'c1', unit: 'birth/day' }, parameter)).toBe('birth/day');
  expect(unitOfColumn(own, { column: 'c1' }, parameter)).toBe('birth/week');
  expect(unitOfColumn(column, { column: 'c1' }, parameter)).toBe('birth/yr');
});
