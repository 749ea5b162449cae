import { expect, it } from 'vitest';
import { caseTable } from '../../../../src/core/dataset/caseTable.ts';
import { mapTable } from '../../../../src/core/dataset/mapTable.ts';
import { optionsInWords } from '../../../../src/core/dataset/mapping/optionsInWords.ts';
import { textAt } from '../../../../src/core/dataset/table.ts';
import type { CaseDataset } from '../../../../src/core/model/caseDataset.ts';
import type { Parameter } from '../../../../src/core/model/parameter.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { quantity, say, smallCase } from '../../../fixtures/smallCase.ts';

const kind: Parameter = {
  id: 'kind',
  label: say('kind'),
  class: 'assumption',
  options: [
    { id: 'acute', label: { da: 'akut', en: 'emergency' } },
    { id: 'elective', label: { da: 'planlagt', en: 'planned' } },
  ],
  value: 'acute',
};
const parameters = [kind, quantity('beds', '1', 3)];
const dataset: CaseDataset = {
  columns: [{ id: 'care' }, { id: 'beds' }],
  rows: [
    { name: 'Nord', care: 'elective', beds: 4 },
    { name: 'Syd', care: null, beds: 5 },
    { name: 'Øst', part: 'Nord', care: 'no such option', beds: 1 },
  ],
  mapping: { kind: { column: 'care' }, beds: 'beds' },
};

it('optionsInWords gives the label of each option in the language asked for and leaves all else', () => {
  const { rows, mapping } = optionsInWords(dataset, parameters, 'en');
  expect(rows).toEqual([
    { name: 'Nord', care: 'planned', beds: 4 },
    { name: 'Syd', care: null, beds: 5 },
    { name: 'Øst', part: 'Nord', care: 'no such option', beds: 1 },
  ]);
  expect(mapping).toBe(dataset.mapping);
});

it('optionsInWords gives a table that maps to the same rows', () => {
  const known = { ...dataset, rows: dataset.rows?.slice(0, 2) ?? [] };
  const program = compileCase(smallCase({ parameters }));
  const table = caseTable(optionsInWords(known, parameters, 'da'), 'da');
  const care = table.columns.find(({ id }) => id === 'care');
  expect(care && textAt(care, 0)).toBe('planlagt');
  expect(mapTable(table, known.mapping, program).rows).toEqual(
    mapTable(caseTable(known, 'da'), known.mapping, program).rows,
  );
});

it('optionsInWords leaves a dataset without choices as it is', () => {
  const plain = { ...dataset, mapping: { beds: 'beds' } };
  expect(optionsInWords(plain, parameters, 'da')).toBe(plain);
});
