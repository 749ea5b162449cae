import { expect, test } from 'vitest';
import { finishedTable, tableOf } from './tableOf.ts';

const records = (text: string) =>
  text.split('\n').map((line, index) => ({ line: index + 1, cells: line.split(';') }));

test('blank lines above the header count as blank, and the row behind the header is a row', () => {
  const { table, report } = tableOf(records('\nTitel\n\na;b;c\n\nNord;;'));
  expect(table.rows).toBe(1);
  expect(report.counts).toMatchObject({ inFile: 6, above: 1, headerLines: 1, blank: 3, stored: 1, notes: 0 });
});

test('a header chosen further down leaves what is above it out', () => {
  const { report } = tableOf(records('x;y\na;b\nNord;1'), { header: 1 });
  expect(report).toMatchObject({ header: 1, counts: { above: 1, headerLines: 1, stored: 1 } });
});

test('a header chosen behind the last record leaves no rows', () => {
  expect(finishedTable(records('a;b\nNord;1'), { header: 9 }).finished).toMatchObject({
    refusal: { code: 'csv.no-rows' },
  });
});

test('a hundred lines above the table are listed, all are counted', () => {
  const titles = Array.from({ length: 150 }, (_, index) => `Titel ${index}`);
  const rows = Array.from({ length: 200 }, (_, index) => `A;${index}`);
  const { report } = tableOf(records([...titles, 'a;b', ...rows].join('\n')));
  expect(report.counts).toMatchObject({ above: 150, stored: 200 });
  expect(report.above).toHaveLength(100);
});
