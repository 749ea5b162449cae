import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishedTable } from './tableOf.ts';

const header = ['Sted', 'Antal', 'Mere'];
const many = (row: (index: number) => string[], count = 3000) =>
  [header, ...Array.from({ length: count }, (_, index) => row(index))].map((cells, index) => ({
    line: index + 1,
    cells,
  }));

/** A file that is read more than once, and one of the same cells so short that nothing is guessed. */
function readings(records: ReturnType<typeof many>) {
  return { whole: finishedTable(records), pieces: finishedTable(records, {}, 7) };
}

describe('finishTable', () => {
  test.each([
    ['numbers that are texts in the end', (i: number) => (i < 1500 ? String(i) : `x${i}`), 2],
    ['Danish numbers that are English in the end', (i: number) => (i < 1500 ? '1.234' : '1,234.5'), 2],
    ['plain numbers that are English in the end', (i: number) => (i < 1500 ? String(i) : `${i}.5`), 1],
    ['numbers all the way', (i: number) => `${i},5`, 1],
    ['texts that are numbers in the end', (i: number) => (i < 1200 ? 'x' : `${i},5`), 1],
    ['nothing at first, then dates', (i: number) => (i < 1200 ? '' : '2024-01-02'), 1],
  ])('%s: read as the whole says, once or more', (_, cell, passes) => {
    const records = many((index) => ['A', cell(index), '1']);
    const { whole, pieces } = readings(records);
    expect(pieces.passes).toBe(passes);
    expect(pieces.finished).toEqual(whole.finished);
  });

  test('the width that most records have in the end is that of the table', () => {
    const wide = ['Sted', 'a', 'b', 'c'];
    const records = many((index) => (index < 1400 ? ['A', '1', '2'] : ['A', '1', '2', '3']), 4000);
    const { whole, pieces } = readings(
      records.map((record, index) => (index === 0 ? { ...record, cells: wide } : record)),
    );
    expect(whole.passes).toBe(2);
    expect(whole.finished).toMatchObject({
      report: { counts: { stored: 2600, refused: 1400, above: 0, headerLines: 1 } },
    });
    expect(pieces.finished).toEqual(whole.finished);
  });

  test('a header as wide as its rows stays one, though most records are wider', () => {
    const records = many((index) => (index < 1400 ? ['A', '1', '2'] : ['A', '1', '2', '3']), 4000);
    const { whole, pieces } = readings(records);
    expect(whole.finished).toMatchObject({
      report: { counts: { stored: 1400, refused: 2600, headerLines: 1 } },
    });
    expect(pieces.finished).toEqual(whole.finished);
  });

  test('a nameless last column that holds something late is a column', () => {
    const records = many((index) => ['A', '1', index === 2900 ? 'x' : '']);
    const named = records.map(({ line, cells }) => ({
      line,
      cells: line === 1 ? ['Sted', 'Antal', ''] : cells,
    }));
    const { whole, pieces } = readings(named);
    expect(whole.passes).toBe(2);
    expect(whole.finished).toMatchObject({ table: { columns: { length: 3 } } });
    expect(pieces.finished).toEqual(whole.finished);
  });

  test('how the records come makes no difference, for long tables of any cells', { timeout: 120_000 }, () => {
    const cells = [
      '',
      '..',
      '1',
      '1.234',
      '12,5',
      '12.5',
      '1,234.5',
      'x',
      'I alt',
      '2024-01-02',
      '01-02-2024',
      '(5)',
    ];
    const cell = fc.constantFrom(...cells);
    const plan = fc.tuple(
      cell,
      cell,
      cell,
      fc.integer({ min: 900, max: 1500 }),
      fc.integer({ min: 1, max: 997 }),
    );
    fc.assert(
      fc.property(plan, ([first, then, last, change, size]) => {
        const at = (index: number) => (index < change ? first : index % 3 === 0 ? last : then);
        const records = many((index) => [`S${index % 50}`, at(index), `${index}`], 1700);
        expect(finishedTable(records, {}, size).finished).toEqual(finishedTable(records).finished);
      }),
      { numRuns: 40 },
    );
  });

  test('a table without rows is refused', () => {
    expect(finishedTable([{ line: 1, cells: header }]).finished).toMatchObject({
      refusal: { code: 'csv.no-rows' },
    });
    expect(finishedTable([]).finished).toMatchObject({ refusal: { code: 'csv.no-rows' } });
  });
});
