import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsvFile } from '../../../src/app/csvFile/readCsvFile.ts';
import { tableBlob } from '../../../src/app/csvFile/write/tableBlob.ts';
import { tableCells } from '../../../src/app/csvFile/write/tableCells.ts';
import type { Table, TableColumn } from '../../../src/core/dataset/table.ts';
import { limits } from '../../../src/core/document/limits.ts';

const seed = Math.floor(Math.random() * 2 ** 31);
const styles = ['danishExcel', 'raw'] as const;
const pause = async (): Promise<void> => undefined;

/** Words with everything in them that a file could trip over, and a word in front so that they are no figures. */
const word = fc
  .tuple(
    fc.constantFrom('', "'", '=', '+', '@', '-', '"'),
    fc.constantFrom('Ærø', 'nord', 'x', '__proto__', '<b>'),
    fc.string({ unit: fc.constantFrom(...';,\t|"\n .=æ1-'), maxLength: 6 }),
  )
  .map((parts) => parts.join('').trim());
const number = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, decimals]) => Number(`${digits}e-${decimals}`) + 0),
  },
  {
    weight: 1,
    arbitrary: fc.double({ min: -limits.number, max: limits.number, noNaN: true }).map((value) => value + 0),
  },
);
const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, ...rest]) => [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-'));

type Content = readonly (string | number | null)[];

function columnOf(id: string, name: string, content: Content, type: TableColumn['type']): TableColumn {
  if (type === 'number')
    return {
      id,
      name,
      type,
      data: Float64Array.from(content, (value) => (value === null ? NaN : Number(value))),
    };
  const dictionary = [...new Set(content.filter((value) => value !== null).map(String))];
  const data = Int32Array.from(content, (value) => (value === null ? -1 : dictionary.indexOf(String(value))));
  return { id, name, type, dictionary, data };
}

const tables = fc.integer({ min: 1, max: 12 }).chain((rows) => {
  const many = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
    fc.array(one, { minLength: rows, maxLength: rows });
  const names = fc.uniqueArray(word, { minLength: rows, maxLength: rows });
  const sometimes = fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: fc.constant(null) });
  return fc
    .tuple(
      names,
      many(number),
      many(number),
      many(date),
      many(sometimes),
      fc.array(word, { minLength: 5, maxLength: 5 }),
    )
    .map(([labels, first, second, dates, notes, heads]): Table => {
      const columns = [
        columnOf('c1', heads[0] ?? '', labels, 'text'),
        columnOf('c2', heads[1] ?? '', first, 'number'),
        columnOf('c3', heads[2] ?? '', dates, 'date'),
        columnOf('c4', heads[3] ?? '', notes, 'text'),
        columnOf('c5', heads[4] ?? '', second, 'number'),
      ];
      return { columns, rows, labels: 'c1' };
    });
});

const shape = ({ columns }: Table) => columns.map(({ name, type }) => ({ name, type }));

describe(`R-E2: a dataset that was exported and read again (seed ${seed})`, () => {
  it.each(styles)('has the same columns and cells: %s', async (style) => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const { table: back, report } = await readCsvFile(await tableBlob(table, { style, pause }));
        if (!back) throw new Error('refused');
        expect(tableCells(back)).toEqual(tableCells(table));
        // A column without a single figure says nothing of its kind.
        const filled = table.columns.map(({ data }) => data.some((value) => value >= 0 || value < -1));
        expect(shape(back).filter((_, index) => filled[index])).toEqual(
          shape(table).filter((_, index) => filled[index]),
        );
        expect(report).toMatchObject({ doubtfulCount: 0, refused: [], above: [], notes: [] });
      }),
      { numRuns: 1_000, seed },
    );
  });
});
