import { describe, expect, test } from 'vitest';
import { mappingEntry, suggestMapping } from '../../../src/core/dataset/suggestMapping.ts';
import type { Table } from '../../../src/core/dataset/table.ts';
import type { Parameter } from '../../../src/core/model/parameter.ts';
import { readUnits } from '../../../src/core/units/readUnits.ts';

const quantity = (id: string, da: string, en: string, unit: string): Parameter => ({
  id,
  label: { da, en },
  class: 'document',
  unit,
  value: 1,
});
const parameters = [
  quantity('births', 'Fødsler', 'Births', 'birth/yr'),
  quantity('minutesPerBirth', 'Minutter sparet pr. fødsel', 'Minutes saved per birth', 'min/birth'),
  quantity('running', 'Driftsudgift', 'Running cost', 'DKK/yr'),
  quantity('useShare', 'Andel, hvor robotten bruges', 'Share where the robot is used', 'share'),
];
const dataset = {
  columns: [{ id: 'use', label: { da: 'Brug', en: 'Use' }, unit: 'share' }],
  mapping: { useShare: 'use' },
};
const target = { model: { parameters, dataset }, units: readUnits([{ id: 'birth' }], []).table };
const tableWith = (...names: string[]): Table => ({
  columns: names.map((name, index) => ({
    id: `c${index + 1}`,
    name,
    type: 'number',
    data: Float64Array.of(index + 2),
  })),
  rows: 1,
  labels: null,
});

describe('suggestMapping', () => {
  test.each([
    'Fødsler',
    'antal fødsler pr. år',
    'Fødsler 2022',
    'Number of births',
    'births',
    'Births (per year)',
  ])('knows %j', (name) => {
    expect(suggestMapping(tableWith(name), target)).toEqual({ births: 'c1' });
  });

  test('word order and camelCase do not matter', () => {
    expect(suggestMapping(tableWith('Fødsel, minutter sparet'), target)).toEqual({ minutesPerBirth: 'c1' });
    expect(suggestMapping(tableWith('minutes per birth'), target)).toEqual({ minutesPerBirth: 'c1' });
  });

  test('knows what the case calls its own column, and converts the size of kroner in the header', () => {
    const share = tableWith('Brug (%)').columns.map((column) => ({ ...column, unit: '%' }) as const);
    expect(suggestMapping({ ...tableWith('Brug (%)'), columns: share }, target)).toEqual({ useShare: 'c1' });
    expect(suggestMapping(tableWith('Driftsudgift (mio. kr.)'), target)).toEqual({
      running: { column: 'c1', unit: 'mDKK/yr' },
    });
    expect(suggestMapping(tableWith('Driftsudgift, kr. pr. år'), target)).toEqual({ running: 'c1' });
  });

  test('what is not sure is left out: near names, two columns of one name, empty headers, values out of bounds', () => {
    expect(suggestMapping(tableWith('Fødselsvægt', '', 'Antal', 'Fødsler pr. måned'), target)).toEqual({});
    expect(suggestMapping(tableWith('Fødsler 2021', 'Fødsler 2022'), target)).toEqual({});
    expect(suggestMapping(tableWith('useShare'), target)).toEqual({});
    expect(suggestMapping(tableWith('constructor', '__proto__'), target)).toEqual({});
  });
});

test('mappingEntry takes a column as it is where its header states no size of kroner', () => {
  const [column] = tableWith('Børn').columns;
  const [births] = parameters;
  if (!column || !births) throw new Error('both are made above');
  expect(mappingEntry(column, births)).toBe('c1');
});
