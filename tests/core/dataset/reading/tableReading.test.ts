import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishedTable, tableOf } from './tableOf.ts';

const records = (text: string) =>
  text.split('\n').map((line, index) => ({ line: index + 1, cells: line.split(';') }));

describe('openTable', () => {
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
    expect(report).toMatchObject({ refused: [], doubtful: [], doubtfulCount: 0, questions: [], header: 0 });
    expect(report.counts).toEqual({
      inFile: 4,
      above: 0,
      headerLines: 1,
      records: 3,
      stored: 3,
      refused: 0,
      notes: 0,
      blank: 0,
    });
    expect(report.lines).toEqual(Int32Array.of(2, 3, 4));
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
    expect(report.counts).toMatchObject({ records: 5, stored: 3, refused: 2 });
    expect(report.lines).toEqual(Int32Array.of(2, 5, 6));
    expect(report.refused).toEqual([
      { code: 'dataset.ragged-row', at: '', line: 3, expected: 2, found: 1, text: 'y' },
      { code: 'dataset.ragged-row', at: '', line: 4, expected: 2, found: 3, text: 'z · 3 · 4' },
    ]);
  });

  test('blank records count as nothing, and a trailing delimiter makes no column', () => {
    const { table, report } = tableOf(records('a;b;\nx;1;\n;;\n\ny;2;'));
    expect(table.columns).toHaveLength(2);
    expect(report.counts).toMatchObject({ inFile: 5, records: 2, stored: 2, refused: 0, blank: 2 });
    expect(report.lines).toEqual(Int32Array.of(2, 5));
  });

  test('title lines above the header are passed over, and the user can move the header', () => {
    const text = 'Fødsler 2022\na;b\nx;1\ny;2';
    expect(tableOf(records(text)).report).toMatchObject({
      header: 1,
      above: [{ line: 1, text: 'Fødsler 2022' }],
      counts: { above: 1, headerLines: 1, records: 2 },
    });
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

  test('words below the table are passed over and listed, and the total above them is still one', () => {
    const { table, report } = tableOf(
      records('Sted;Antal\nNord;1\nI alt;1\n\nKilde: DST; egne tal\n* foreløbige'),
    );
    expect(table).toMatchObject({ rows: 2, totals: [1] });
    expect(report.counts).toMatchObject({ records: 2, refused: 0, notes: 2, blank: 1 });
    expect(report.notes).toEqual([
      { line: 5, text: 'Kilde: DST ·  egne tal' },
      { line: 6, text: '* foreløbige' },
    ]);
  });

  test('groups above the header are part of the names', () => {
    const text = 'Titel\n\n;Fødsler;;Andel (%)\nSted;I alt;Kejsersnit;\nNord;5;1;20\nSyd;7;2;29';
    const { table, report } = tableOf(records(text));
    expect(table.columns.map(({ name }) => name)).toEqual([
      'Sted',
      'Fødsler – I alt',
      'Fødsler – Kejsersnit',
      'Andel (%)',
    ]);
    expect(table.columns[3]).toMatchObject({ unit: '%' });
    expect(report.counts).toMatchObject({ above: 1, headerLines: 2, blank: 1, records: 2 });
  });

  test('an export from a table bank: titles, headings of the years alone, marks for missing, a source', () => {
    const text =
      'Fødte efter område, køn og tid\n \n; ;2021;2022\nHele landet;Drenge;32;..\n;Piger;31;30\n\nKilde: DST';
    const { table, report } = tableOf(records(text));
    expect(table.columns.map(({ name }) => name)).toEqual(['', '', '2021', '2022']);
    expect(table.columns[3]?.data).toEqual(Float64Array.of(NaN, 30));
    expect(report.counts).toMatchObject({
      inFile: 7,
      above: 1,
      headerLines: 1,
      stored: 2,
      notes: 1,
      blank: 2,
    });
  });

  test('control totals tell the rows from the totals and what stands in refused rows', () => {
    const { report } = tableOf(records('Sted;Antal;Andel\nNord;1;0,5\nSyd;2;..\nI alt;3;0,5\nØst;7;1;9'));
    expect(report.controls).toEqual([
      {
        column: 'c2',
        file: { count: 4, sum: 13 },
        all: { count: 3, sum: 6 },
        rows: { count: 2, sum: 3 },
        totals: { count: 1, sum: 3 },
      },
      {
        column: 'c3',
        file: { count: 3, sum: 2 },
        all: { count: 2, sum: 1 },
        rows: { count: 1, sum: 0.5 },
        totals: { count: 1, sum: 0.5 },
      },
    ]);
  });

  test('R-C4: every record is a row, refused, a note, blank, or at the top, whatever the records', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '1', '1.234', '1,5', '..', '=x', 'I alt', '2024-01-02', 'Kilde: A', '2021'),
      fc.string(),
    );
    const anyRecords = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(anyRecords, fc.integer({ min: 1, max: 13 }), (rows, size) => {
        const numbered = rows.map((cells, index) => ({ line: index + 1, cells }));
        const { finished } = finishedTable(numbered, {}, size);
        if ('refusal' in finished) {
          expect(finished.refusal.code).toBe('csv.no-rows');
          return;
        }
        const { table, report } = finished;
        const { inFile, above, headerLines, records, stored, refused, notes, blank } = report.counts;
        expect(inFile).toBe(rows.length);
        expect(above + headerLines + records + notes + blank).toBe(inFile);
        expect(stored + refused).toBe(records);
        expect(table.rows).toBe(stored);
        expect(report.refused).toHaveLength(refused);
        expect(report.lines).toHaveLength(stored);
        for (const { data } of table.columns) expect(data.length).toBe(table.rows);
      }),
      { numRuns: 2000 },
    );
  });
});
