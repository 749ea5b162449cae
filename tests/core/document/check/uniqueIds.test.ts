import { describe, expect, it } from 'vitest';
import { doubles, uniqueIds } from '../../../../src/core/document/check/uniqueIds.ts';
import type { CaseModel } from '../../../../src/core/model/case.ts';
import { sampleCase } from '../samples.ts';

const model = sampleCase();
const label = { da: 'x', en: 'x' };

describe('uniqueIds', () => {
  it('finds nothing wrong with a sound case', () => {
    expect(uniqueIds(model)).toEqual([]);
  });

  it.each<[string, Partial<CaseModel>]>([
    [
      'groups[1]',
      {
        groups: [
          { id: 'a', label },
          { id: 'a', label },
        ],
      },
    ],
    [
      'readings[1]',
      {
        readings: [
          { id: 'a', values: {} },
          { id: 'a', values: {} },
        ],
      },
    ],
    [
      'sources[1]',
      {
        sources: [
          { id: 'a', title: label },
          { id: 'a', title: label },
        ],
      },
    ],
    ['dataset.columns[1]', { dataset: { columns: [{ id: 'a' }, { id: 'a' }], mapping: {} } }],
    ['dataset.rows[1]', { dataset: { rows: [{ name: 'a' }, { name: 'a' }], mapping: {} } }],
    [
      'parameters[0].options[1]',
      {
        parameters: [{ id: 'p', label, class: 'assumption', options: ['a', { id: 'a', label }], value: 'a' }],
      },
    ],
  ])('names %s when its id has stood before', (at, change) => {
    expect(uniqueIds({ ...model, ...change })).toMatchObject([
      { code: 'document.duplicate-id', at, id: 'a' },
    ]);
  });
});

describe('doubles', () => {
  it('names each place after the first', () => {
    const placed = ['a', 'b', 'a', 'a'].map((id, i) => ({ id, at: String(i) }));
    expect(doubles(placed)).toEqual([
      { code: 'document.duplicate-id', at: '2', id: 'a', first: '0' },
      { code: 'document.duplicate-id', at: '3', id: 'a', first: '0' },
    ]);
  });
});
