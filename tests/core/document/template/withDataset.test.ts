import { describe, expect, it } from 'vitest';
import { withDataset } from '../../../../src/core/document/template/withDataset.ts';

const text = (word: string) => ({ da: word, en: word });
const shipped = {
  id: 'visits',
  columns: [{ id: 'count', label: text('Count'), unit: 'visit', text: true, options: ['a'] }],
  rows: [{ name: 'North', count: 3, label: text('North'), note: text('Late.'), src: ['report 1'] }],
  note: text('Of 2017.'),
  example: true,
};
const datasetOf = (id: string) => (id === 'visits' ? shipped : null);
const document = { id: 'a-case', dataset: { ref: 'visits', mapping: { visits: 'count' } } };

describe('withDataset', () => {
  it('puts the rows, with what is said of them, and the columns in beside the mapping', () => {
    expect(withDataset(document, datasetOf)).toEqual({
      id: 'a-case',
      dataset: {
        ref: 'visits',
        mapping: { visits: 'count' },
        columns: [{ id: 'count', label: text('Count'), unit: 'visit' }],
        rows: [{ name: 'North', count: 3, label: text('North'), note: text('Late.'), src: ['report 1'] }],
        note: text('Of 2017.'),
        example: true,
      },
    });
  });

  it('keeps the document’s own note', () => {
    const noted = { ...document, dataset: { ...document.dataset, note: text('Own.') } };
    expect(withDataset(noted, datasetOf)).toMatchObject({ dataset: { note: text('Own.') } });
  });

  it('leaves a document without a reference, or with rows of its own, as it was', () => {
    const own = { dataset: { ref: 'visits', rows: [{ name: 'South' }], mapping: {} } };
    for (const given of [{ id: 'x' }, { dataset: { mapping: {} } }, own, null, 'text'])
      expect(withDataset(given, datasetOf)).toBe(given);
  });

  it('refuses an unknown dataset', () => {
    expect(() => withDataset({ dataset: { ref: 'none', mapping: {} } }, datasetOf)).toThrow(
      'Unknown dataset "none"',
    );
  });
});
