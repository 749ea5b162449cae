import { describe, expect, test } from 'vitest';
import { mapTable } from '../../../src/core/dataset/mapTable.ts';
import type { Table } from '../../../src/core/dataset/table.ts';
import type { Parameter } from '../../../src/core/model/parameter.ts';
import { readUnits } from '../../../src/core/units/readUnits.ts';

const label = { da: '', en: '' };
const parameters: Parameter[] = [
  { id: 'births', label, class: 'document', unit: 'birth/yr', value: null },
  { id: 'useShare', label, class: 'assumption', unit: 'share', value: 1 },
  { id: 'wage', label, class: 'published', unit: 'DKK/h', value: 315, limits: [100, null] },
  { id: 'gaBefore', label, class: 'document', unit: 'anaesthesia/birth', value: 0.57, limits: [0, 1] },
  {
    id: 'exempt',
    label,
    class: 'assumption',
    options: ['no', { id: 'yes', label: { da: 'Ja', en: 'Yes' } }],
    value: 'no',
  },
  { id: 'adoption', label, class: 'assumption', unit: 'share', profile: [1] },
];
const target = {
  model: { parameters },
  units: readUnits([{ id: 'birth' }, { id: 'anaesthesia' }], []).table,
};
const table: Table = {
  columns: [
    {
      id: 'c1',
      name: 'Fødegang',
      type: 'text',
      dictionary: ['Nord', 'Syd', 'I alt'],
      data: Int32Array.of(0, 1, 2),
    },
    { id: 'c2', name: 'Fødsler', type: 'number', data: Float64Array.of(50, NaN, 50) },
    { id: 'c3', name: 'Brug', type: 'number', unit: '%', data: Float64Array.of(90, 120, NaN) },
    {
      id: 'c4',
      name: 'Undtaget',
      type: 'text',
      dictionary: ['ja', 'no', 'måske'],
      data: Int32Array.of(0, 1, 2),
    },
    { id: 'c5', name: 'Hører til', type: 'text', dictionary: ['Nord'], data: Int32Array.of(-1, 0, -1) },
  ],
  rows: 3,
  labels: 'c1',
  parts: 'c5',
  totals: [2],
};

describe('mapTable', () => {
  test('gives the cell of a named row as one value for all, beside columns that give each row its own', () => {
    const mapping = {
      births: 'c2',
      useShare: { column: 'c3', row: 'Nord' },
      exempt: { column: 'c4', row: 'Nord' },
    };
    const { rows, issues } = mapTable(table, mapping, target);
    expect(issues).toEqual([]);
    expect([...rows.values.keys()]).toEqual(['births']);
    expect(rows.cells).toEqual(
      new Map<string, unknown>([
        ['useShare', 0.9],
        ['exempt', 'yes'],
      ]),
    );
  });

  test('gives names, parts and totals of the rows, and values in the unit of the parameter; missing stays NaN', () => {
    const { rows, issues } = mapTable(table, { births: 'c2' }, target);
    expect(rows).toEqual({
      names: ['Nord', 'Syd', 'I alt'],
      parts: [null, 'Nord', null],
      totals: [false, false, true],
      values: new Map([['births', Float64Array.of(50, NaN, 50)]]),
    });
    expect(issues).toEqual([]);
  });

  test('converts from the unit of the mapping: births per month × 12, case-model test 18', () => {
    const { rows } = mapTable(table, { births: { column: 'c2', unit: 'birth/month' } }, target);
    expect(rows.values.get('births')?.[0]).toBeCloseTo(600, 10);
    const scaled = mapTable(table, { births: { column: 'c2', scale: 2 } }, target);
    expect(scaled.rows.values.get('births')?.[0]).toBe(100);
  });

  test('converts from the unit of the column; what is outside hard bounds is missing and named', () => {
    const { rows, issues } = mapTable(table, { useShare: 'c3' }, target);
    expect(rows.values.get('useShare')).toEqual(Float64Array.of(0.9, NaN, NaN));
    expect(issues).toEqual([
      {
        code: 'dataset.out-of-bounds',
        at: 'useShare',
        column: 'Brug',
        row: 'Syd',
        value: 1.2,
        low: 0,
        high: 1,
      },
    ]);
  });

  test('per cent fit a share that turns one count into another', () => {
    const { rows } = mapTable(table, { gaBefore: 'c3' }, target);
    expect(rows.values.get('gaBefore')?.[0]).toBeCloseTo(0.9, 15);
  });

  test('a clash of units names both', () => {
    const { rows, issues } = mapTable(table, { wage: { column: 'c2', unit: 'birth/yr' } }, target);
    expect(rows.values.size).toBe(0);
    expect(issues).toEqual([
      {
        code: 'dataset.unit-clash',
        at: 'wage',
        column: 'Fødsler',
        columnUnit: 'birth/yr',
        parameterUnit: 'DKK/h',
      },
    ]);
  });

  test('texts become the option that has that id or label, in either language', () => {
    const { rows, issues } = mapTable(table, { exempt: 'c4' }, target);
    expect(rows.values.get('exempt')).toEqual(Float64Array.of(1, 0, NaN));
    expect(issues).toMatchObject([
      { code: 'dataset.unknown-option', row: 'I alt', text: 'måske', options: ['no', 'yes'] },
    ]);
  });

  test.each([
    [{ births: 'c9' }, 'dataset.unknown-column'],
    [{ deaths: 'c2' }, 'dataset.unknown-parameter'],
    [{ births: 'c1' }, 'dataset.not-numbers'],
    [{ exempt: 'c2' }, 'dataset.not-mappable'],
    [{ adoption: 'c2' }, 'dataset.not-mappable'],
    [{ births: { column: 'c2', unit: 'birhts' } }, 'dataset.unknown-unit'],
  ])('%j is refused by %s and leaves the rest', (mapping, code) => {
    const { rows, issues } = mapTable(table, { ...mapping, useShare: { column: 'c2', scale: 0 } }, target);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect([...rows.values.keys()]).toEqual(['useShare']);
  });

  test('takes the units by row of an outcome from the column it names; a number column gives none', () => {
    const outcome = { unit: 'point' };
    const outcomes = [
      { ...outcome, figure: 'gap', unitFrom: 'c4' },
      { ...outcome, figure: 'change', unitFrom: 'c2' },
      { ...outcome, figure: 'goal', unitFrom: 'elsewhere' },
      { ...outcome, figure: 'met' },
    ];
    const { rows } = mapTable(table, {}, { ...target, model: { parameters, outcomes } });
    expect(rows.units).toEqual(new Map([['gap', ['ja', 'no', 'måske']]]));
  });
});
