import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableOf } from '../../../src/core/dataset/tableOf.ts';

const records = (text: string) =>
  text.split('\n').map((line, index) => ({ line: index + 1, cells: line.split(';') }));

describe('tableOf', () => {
  test('makes typed columns, names rows by the first column of texts and marks the total row', () => {
    const { table, report } = tableOf(records('Sted;Fødsler\nNord;1.234,5\nSyd;mangler\nI alt;1.234,5'));
    expect(table).toEqual({
      columns: [
        {
          id: 'c1',
          name: 'Sted',
          type: 'text',
          dictionary: ['Nord', 'Syd', 'I alt'],
          data: Int32Array.of(0, 1, 2),
        },
        { id: 'c2', name: 'Fødsler', type: 'number', data: Float64Array.of(1234.5, NaN, 1234.5) },
      ],
      rows: 3,
      labels: 'c1',
      totals: [2],
    });
    expect(report).toMatchObject({
      records: 3,
      stored: 3,
      refused: [],
      doubtful: [],
      questions: [],
      header: 0,
    });
    expect(report.lines).toEqual([2, 3, 4]);
  });

  test('the user can say that a row is no total, which column names the rows, and how columns are read', () => {
    const text = 'Kode;Sted;Antal\n1301;Nord;1.234\n1401;Total;2.345';
    const { table } = tableOf(records(text), {
      totals: [],
      labels: 0,
      columns: new Map([
        [0, { type: 'text' }],
        [2, { type: 'number', style: 'en', ambiguous: false }],
      ]),
    });
    expect(table.totals).toBeUndefined();
    expect(table.labels).toBe('c1');
    expect(table.columns[0]).toMatchObject({ type: 'text', dictionary: ['1301', '1401'] });
    expect(table.columns[2]?.data).toEqual(Float64Array.of(1.234, 2.345));
  });

  test('R-C5: an unclear column asks, leans to the clear ones, and is settled by the user', () => {
    const danish = tableOf(records('Sted;a;b\nNord;1.234;0,5'));
    expect(danish.report.questions).toMatchObject([
      { code: 'dataset.ambiguous-numbers', column: 'a', text: '1.234' },
    ]);
    expect(danish.table.columns[1]?.data).toEqual(Float64Array.of(1234));
    const english = tableOf(records('Sted;a;b\nNord;1.234;0.5'));
    expect(english.table.columns[1]?.data).toEqual(Float64Array.of(1.234));
    const settled = tableOf(records('Sted;a;b\nNord;1.234;0.5'), { numbers: 'da' });
    expect(settled.table.columns[1]?.data).toEqual(Float64Array.of(1234));
    expect(settled.report.questions).toEqual([]);
  });

  test('R-C6: headers are data: empty ones, doubles and __proto__ lose no cell', () => {
    const { table } = tableOf(records('__proto__;constructor;;a;a\nx;1;2;3;4'));
    expect(table.columns.map(({ id, name }) => [id, name])).toEqual([
      ['c1', '__proto__'],
      ['c2', 'constructor'],
      ['c3', ''],
      ['c4', 'a'],
      ['c5', 'a'],
    ]);
    expect(table.columns.map(({ data }) => data[0])).toEqual([0, 1, 2, 3, 4]);
  });

  test('R-C7: a row with too few or too many cells is refused with its line', () => {
    const { table, report } = tableOf(records('a;b\nx;1\ny\nz;3;4\nw;5;\nv;6'));
    expect(table.rows).toBe(3);
    expect(report).toMatchObject({ records: 5, stored: 3, lines: [2, 5, 6] });
    expect(report.refused).toEqual([
      { code: 'dataset.ragged-row', at: '', line: 3, expected: 2, found: 1, text: 'y' },
      { code: 'dataset.ragged-row', at: '', line: 4, expected: 2, found: 3, text: 'z · 3 · 4' },
    ]);
  });

  test('blank records count as nothing, and a trailing delimiter makes no column', () => {
    const { table, report } = tableOf(records('a;b;\nx;1;\n;;\n\ny;2;'));
    expect(table.columns).toHaveLength(2);
    expect(report).toMatchObject({ records: 2, stored: 2, refused: [], lines: [2, 5] });
  });

  test('title lines above the header are passed over, and the user can move the header', () => {
    const text = 'Fødsler 2022\na;b\nx;1\ny;2';
    expect(tableOf(records(text)).report).toMatchObject({ header: 1, above: 1, records: 2 });
    expect(tableOf(records('a;b\nx;y\nz;w'), { header: null }).table).toMatchObject({ rows: 3 });
    expect(tableOf(records('A;1\nB;2')).table.columns.map(({ name }) => name)).toEqual(['', '']);
  });

  test('per cent in the header is the unit of the column', () => {
    expect(tableOf(records('Sted;Andel (%)\nNord;57')).table.columns[1]).toMatchObject({ unit: '%' });
  });

  test('a name that stands twice is asked about, with its lines', () => {
    expect(tableOf(records('a;b\nx;1\nx;2')).report.questions).toEqual([
      { code: 'dataset.duplicate-name', at: '', name: 'x', lines: [2, 3] },
    ]);
  });

  test('R-C4: records in = rows stored + rows refused, whatever the records', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '1', '1.234', '1,5', '..', '=x', 'I alt', '2024-01-02'),
      fc.string(),
    );
    const anyRecords = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(anyRecords, (rows) => {
        const { table, report } = tableOf(rows.map((cells, index) => ({ line: index + 1, cells })));
        expect(report.stored + report.refused.length).toBe(report.records);
        const said = rows.filter((cells) => cells.some((each) => each.trim() !== '')).length;
        expect(report.above + (report.header === null ? 0 : 1) + report.records).toBe(said);
        expect(table.rows).toBe(report.stored);
        for (const { data } of table.columns) expect(data.length).toBe(table.rows);
      }),
    );
  });
});
