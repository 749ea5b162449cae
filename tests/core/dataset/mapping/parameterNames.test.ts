import { expect, test } from 'vitest';
import { parameterNames } from '../../../../src/core/dataset/mapping/parameterNames.ts';
import type { Parameter } from '../../../../src/core/model/parameter.ts';

const births: Parameter = {
  ...{ id: 'births', label: { da: 'Fødsler', en: 'Births' }, class: 'document', unit: '1/yr', value: 1 },
};

test('a parameter goes by its labels, its id and the header of its own column', () => {
  expect(parameterNames(births, undefined)).toEqual(['Fødsler', 'Births', 'births']);
  const columns = [{ id: 'n', label: { da: 'Antal børn', en: 'Children' } }];
  const names = ['Fødsler', 'Births', 'births', 'Antal børn', 'Children'];
  expect(parameterNames(births, { columns, mapping: { births: 'n' } })).toEqual(names);
  expect(parameterNames(births, { columns, mapping: { births: { column: 'n', row: 'x' } } })).toEqual(names);
});
