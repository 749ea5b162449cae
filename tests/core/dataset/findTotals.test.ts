import { describe, expect, test } from 'vitest';
import { findTotals } from '../../../src/core/dataset/findTotals.ts';

const named = (...names: string[]) => ({
  columns: [
    {
      id: 'c1',
      name: '',
      type: 'text',
      dictionary: names,
      data: Int32Array.from(names, (_, i) => i),
    } as const,
  ],
  rows: names.length,
  labels: 'c1',
});

describe('findTotals', () => {
  test.each([
    'Total',
    'I alt',
    'i alt:',
    'Ialt',
    'Sum',
    'Hele landet',
    'Region Syddanmark i alt',
    'Samlet',
    'Total, alle',
    '000 Hele landet',
  ])('%j is a total', (name) => {
    expect(findTotals(named('Odense', name))).toEqual([1]);
  });

  test.each(['Odense', 'Totalt smertecenter', 'Sumatra', 'Landet', 'Alt andet'])('%j is not', (name) => {
    expect(findTotals(named(name))).toEqual([]);
  });

  test('looks at the first text of a row, also where the first column is empty', () => {
    const table = {
      columns: [
        { id: 'c1', name: '', type: 'text', dictionary: ['Nord'], data: Int32Array.of(0, -1) } as const,
        {
          id: 'c2',
          name: '',
          type: 'text',
          dictionary: ['Sum', 'I alt'],
          data: Int32Array.of(0, 1),
        } as const,
      ],
      rows: 2,
      labels: 'c1',
    };
    expect(findTotals(table)).toEqual([1]);
  });
});
