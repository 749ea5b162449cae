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
    'Gennemsnit',
    'Landsgennemsnit',
    'Alle regioner',
  ])('%j is a total', (name) => {
    expect(findTotals(named('Odense', name))).toEqual([1]);
  });

  test.each([
    'Odense',
    'Totalt smertecenter',
    'Sumatra',
    'Landet',
    'Alt andet',
    'Alle tiders klinik',
    'Middelfart',
  ])('%j is not', (name) => {
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

  const texts = (id: string, ...names: (string | null)[]) => {
    const dictionary = [...new Set(names.filter((name) => name !== null))];
    const data = Int32Array.from(names, (name) => (name === null ? -1 : dictionary.indexOf(name)));
    return { id, name: '', type: 'text', dictionary, data } as const;
  };
  const numbers = (...values: number[]) =>
    ({ id: 'n', name: '', type: 'number', data: Float64Array.from(values) }) as const;

  test('"i alt" is a total in a later column too, Total and Sum are not', () => {
    const columns = [texts('a', 'Nord', 'Nord', 'Syd'), texts('b', 'Kvinder', 'Køn i alt', 'Total')];
    expect(findTotals({ columns, rows: 3, labels: 'a' })).toEqual([1]);
  });

  test('a last row without a name is a total where one of its numbers is the sum of those above', () => {
    const names = texts('a', 'Nord', 'Syd', null);
    const rows = 3;
    const find = (...values: number[]) =>
      findTotals({ columns: [names, numbers(...values)], rows, labels: 'a' });
    expect(find(0.1, 0.2, 0.3)).toEqual([2]);
    expect(find(10, 20, 25)).toEqual([]);
    expect(find(NaN, NaN, NaN)).toEqual([]);
    expect(findTotals({ columns: [numbers(1, 2, 3)], rows, labels: null })).toEqual([]);
  });
});
