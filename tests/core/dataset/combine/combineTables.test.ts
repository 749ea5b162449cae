import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { combineTables } from '../../../../src/core/dataset/combine/combineTables.ts';
import { matchRows } from '../../../../src/core/dataset/combine/matchRows.ts';
import { pickRows } from '../../../../src/core/dataset/rows/pickRows.ts';
import { numberAt, textAt, type Table } from '../../../../src/core/dataset/table.ts';
import { ended, prices, tableFrom, volumes } from './tables.ts';

const keys = [{ left: 'c1', right: 'c1' }];

function combined(left: Table, right: Table, acceptDoubtful = true, take = ['c2']): Table {
  const match = ended(matchRows(left, right, keys));
  return ended(combineTables(left, right, { match, take, from: 'priser', acceptDoubtful }));
}

const cells = (table: Table): (string | number | null)[][] =>
  table.columns.map((column) =>
    Array.from({ length: table.rows }, (_, row) =>
      column.type === 'number' ? numberAt(column, row) : textAt(column, row),
    ),
  );

describe('combineTables', () => {
  test('puts the other table’s columns beside the own ones, missing where nothing matches', () => {
    const table = combined(volumes, prices);
    expect(table.columns.map(({ id, name }) => [id, name])).toEqual([
      ['c1', 'Sygehus'],
      ['c2', 'Fødsler'],
      ['c3', 'Pris'],
    ]);
    expect(cells(table)[2]).toEqual([10, 20, 30, NaN, NaN]);
    expect(cells(table).slice(0, 2)).toEqual(cells(volumes));
    expect(table.labels).toBe('c1');
  });

  test('leaves what is doubtful out where it is not accepted', () => {
    expect(cells(combined(volumes, prices, false))[2]).toEqual([10, NaN, NaN, NaN, NaN]);
  });

  test('says where a column comes from whose name is here already, and keeps its texts', () => {
    const texts = tableFrom({ Sygehus: ['Odense', 'Vejle', 'Ribe'], Fødsler: ['mange', 'få', 'ingen'] });
    const table = combined(volumes, texts);
    expect(table.columns[2]).toMatchObject({
      name: 'Fødsler (priser)',
      type: 'text',
      dictionary: ['mange', 'få'],
    });
    expect(cells(table)[2]).toEqual(['mange', null, 'få', null, null]);
  });

  test('moves the texts of cells that are no numbers with their rows', () => {
    const [sted, pris] = prices.columns;
    const right: Table = {
      ...prices,
      columns: [sted!, { ...pris!, originals: [{ row: 0, text: 'ca. 20' }] }],
    };
    expect(combined(volumes, right).columns[2]?.originals).toEqual([{ row: 1, text: 'ca. 20' }]);
  });

  const unique = fc.uniqueArray(fc.stringMatching(/^[A-ZÆØÅa-z0-9 ]{1,8}$/), { minLength: 1, maxLength: 15 });
  const own = unique.chain((names) =>
    fc
      .array(fc.option(fc.double({ noNaN: true })), { minLength: names.length, maxLength: names.length })
      .map((values) => tableFrom({ Sted: names, Tal: values })),
  );

  test('with itself by a key of its own gives the same cells', () => {
    fc.assert(
      fc.property(own, (table) => {
        const [names, values, again] = cells(combined(table, table));
        expect([names, values]).toEqual(cells(table));
        expect(again).toEqual(values);
      }),
      { numRuns: 300 },
    );
  });

  test('does not mind the order of either table', () => {
    fc.assert(
      fc.property(own, own, fc.integer({ min: 0, max: 20 }), (left, right, by) => {
        const turned = (table: Table): Int32Array =>
          Int32Array.from({ length: table.rows }, (_, row) => (row + by) % table.rows);
        const straight = combined(left, right);
        expect(cells(combined(left, pickRows(right, turned(right))))).toEqual(cells(straight));
        const other = combined(pickRows(left, turned(left)), right);
        expect(cells(other)).toEqual(cells(pickRows(straight, turned(left))));
      }),
      { numRuns: 300 },
    );
  });
});
