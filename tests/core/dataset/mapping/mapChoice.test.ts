import { expect, test } from 'vitest';
import { mapChoice } from '../../../../src/core/dataset/mapping/mapChoice.ts';
import type { Choice } from '../../../../src/core/model/parameter.ts';

const exempt: Choice = {
  id: 'exempt',
  label: { da: 'Undtaget', en: 'Exempt' },
  class: 'assumption',
  options: ['no', { id: 'yes', label: { da: 'Ja', en: 'Certainly' } }],
  value: 'no',
};
const names = ['Nord', 'Syd', 'Øst', 'Vest'];

test('a text is the option whose id or label it is, in either language and any letters; missing stays NaN', () => {
  const column = {
    id: 'c4',
    name: '',
    type: 'text',
    dictionary: ['JA', 'no'],
    data: Int32Array.of(0, 1, -1, 0),
  } as const;
  const { values, issues } = mapChoice({ column, called: 'Undtaget', names }, exempt);
  expect(values).toEqual(Float64Array.of(1, 0, NaN, 1));
  expect(issues).toEqual([]);
});

test('a text that is no option is missing and named with its row', () => {
  const column = {
    id: 'c4',
    name: '',
    type: 'text',
    dictionary: ['ja', 'måske'],
    data: Int32Array.of(0, 1, 0, 0),
  } as const;
  const { values, issues } = mapChoice({ column, called: 'Undtaget', names }, exempt);
  expect(values?.[1]).toBeNaN();
  expect(issues).toEqual([
    {
      code: 'dataset.unknown-option',
      at: 'exempt',
      column: 'Undtaget',
      row: 'Syd',
      text: 'måske',
      options: ['no', 'yes'],
    },
  ]);
});

test('numbers are no options', () => {
  const column = { id: 'c4', name: '', type: 'number', data: Float64Array.of(1) } as const;
  expect(mapChoice({ column, called: 'Antal', names: ['Nord'] }, exempt)).toMatchObject({ values: null });
});
