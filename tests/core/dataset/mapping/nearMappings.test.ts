import { expect, test } from 'vitest';
import { nearMappings } from '../../../../src/core/dataset/mapping/nearMappings.ts';
import { suggestMapping } from '../../../../src/core/dataset/suggestMapping.ts';
import type { Table } from '../../../../src/core/dataset/table.ts';
import type { Parameter } from '../../../../src/core/model/parameter.ts';
import { readUnits } from '../../../../src/core/units/readUnits.ts';

const quantity = (id: string, da: string, en: string, unit: string): Parameter => ({
  ...{ id, label: { da, en }, class: 'document', unit, value: 1 },
});
const parameters = [
  quantity('births', 'Fødsler', 'Births', 'birth/yr'),
  quantity('minutesPerBirth', 'Minutter sparet pr. fødsel', 'Minutes saved per birth', 'min/birth'),
  quantity('useShare', 'Andel, hvor robotten bruges', 'Share where the robot is used', 'share'),
  quantity('robots', 'Robotter på afdelingen', 'Robots on the ward', '1'),
];
const target = { model: { parameters }, units: readUnits([{ id: 'birth' }], []).table };
const tableWith = (...names: string[]): Table => ({
  columns: names.map((name, index) => ({
    ...{ id: `c${index + 1}`, name, type: 'number' },
    data: Float64Array.of(0.5, 0.25),
  })),
  rows: 2,
  labels: null,
});
const offers = (table: Table) =>
  nearMappings(table, target, suggestMapping(table, target)).map(({ parameter, entry, reason }) => {
    return [parameter, entry, reason];
  });

test.each([
  ['Fødsler pr. måned', ['births', { column: 'c1', unit: 'birth/month' }, 'pace']],
  ['Monthly births', ['births', { column: 'c1', unit: 'birth/month' }, 'pace']],
  ['Fødlser', ['births', 'c1', 'spelling']],
  ['Birhts per year', ['births', 'c1', 'spelling']],
  ['Fødsler på fødegangen', ['births', 'c1', 'part']],
  ['Robotter', ['robots', 'c1', 'part']],
])('%j is offered, not used', (header, offer) => {
  const table = tableWith(header);
  expect(suggestMapping(table, target)).toEqual({});
  expect(offers(table)).toEqual([offer]);
});

test.each(['Fødselsvægt', 'Antal', '', 'constructor', 'Minutter', 'Kommune'])('%j is not', (header) => {
  expect(offers(tableWith(header))).toEqual([]);
});

test('two columns of one name are both offered, and the surer reason is the one told', () => {
  expect(offers(tableWith('Fødsler 2021', 'Fødsler 2022', 'Fødlser'))).toEqual([
    ['births', 'c1', 'several'],
    ['births', 'c2', 'several'],
  ]);
});

test('a column is offered with the cells that it would leave missing, and not if that is all of them', () => {
  const bounded = { ...quantity('useShare', 'Brug', 'Use', 'share'), limits: [0, 1] } as Parameter;
  const model = { parameters: [bounded] };
  const some = tableWith('Brug').columns.map(
    (column) => ({ ...column, data: Float64Array.of(0.5, 7) }) as const,
  );
  const table = { ...tableWith('Brug'), columns: some as Table['columns'] };
  expect(nearMappings(table, { ...target, model }, {})).toEqual([
    { parameter: 'useShare', entry: 'c1', column: 'Brug', reason: 'cells', unusable: 1 },
  ]);
  const none = some.map((column) => ({ ...column, data: Float64Array.of(9, 7) }));
  expect(nearMappings({ ...table, columns: none as Table['columns'] }, { ...target, model }, {})).toEqual([]);
});

test('neither columns in use, nor parameters that have one, nor the names of rows are offered', () => {
  const table = tableWith('Fødsler pr. måned');
  expect(nearMappings(table, target, { births: 'c9' })).toEqual([]);
  expect(nearMappings(table, target, { robots: 'c1' })).toEqual([]);
  expect(nearMappings({ ...table, labels: 'c1' }, target, {})).toEqual([]);
});
