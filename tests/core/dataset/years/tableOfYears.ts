import type { Table } from '../../../../src/core/dataset/table.ts';

/** Three places over two years, a total row of each, and a region of every place. */
export const tableOfYears: Table = {
  columns: [
    {
      id: 'c1',
      name: 'Sygehus',
      type: 'text',
      dictionary: ['Odense', 'Vejle', 'Aalborg', 'I alt'],
      data: Int32Array.of(0, 1, 2, 3, 0, 1, 2, 3),
    },
    {
      id: 'c2',
      name: 'År',
      type: 'number',
      data: Float64Array.of(2023, 2023, 2023, 2023, 2024, 2024, 2024, 2024),
    },
    {
      id: 'c3',
      name: 'Fødsler',
      type: 'number',
      data: Float64Array.of(10, NaN, 30, 60, 11, 21, 31, 63),
      originals: [{ row: 1, text: 'ca. 20' }],
    },
    {
      id: 'c4',
      name: 'Region',
      type: 'text',
      dictionary: ['Syddanmark', 'Nordjylland'],
      data: Int32Array.of(0, 0, 1, -1, 0, 0, 1, -1),
    },
  ],
  rows: 8,
  labels: 'c1',
  totals: [3, 7],
};
