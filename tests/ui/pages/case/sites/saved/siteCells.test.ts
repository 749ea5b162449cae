import { expect, test } from 'vitest';
import { readCsvFile } from '../../../../../../src/app/csvFile/readCsvFile.ts';
import { cellsBlob } from '../../../../../../src/app/csvFile/write/cellsBlob.ts';
import type { CsvStyle } from '../../../../../../src/app/csvFile/write/csvRows.ts';
import type { CaseModel } from '../../../../../../src/core/model/case.ts';
import { numberAt, textAt } from '../../../../../../src/core/dataset/table.ts';
import robot from '../../../../../../src/cases/time/birth-robot.json';
import kiosk from '../../../../../../src/cases/time/tube-kiosk.json';
import technology from '../../../../../../src/cases/allocation/technology-contribution.json';
import type { SiteGroups } from '../../../../../../src/ui/pages/case/sites/groups/siteGroups.ts';
import { siteCells } from '../../../../../../src/ui/pages/case/sites/saved/siteCells.ts';
import { siteRows } from '../../../../../../src/ui/pages/case/sites/siteRows.ts';
import { caseViewOf } from '../caseViewOf.ts';

const styles: CsvStyle[] = ['raw', 'danishExcel'];
const pause = async () => undefined;

async function sheetOf(model: unknown) {
  const view = await caseViewOf(model as CaseModel);
  const rows = siteRows(view);
  if (!rows) throw new Error('the case has no rows');
  const figures = view.open.model.outcomes.map(({ figure }) => figure);
  const columns = [...rows.mapped, ...figures.filter((id) => !rows.mapped.includes(id))];
  const shown = Int32Array.from({ length: rows.count }, (_, row) => row);
  return { view, rows, columns, shown, cells: siteCells(view, rows, { columns, shown }) };
}

test.each(
  styles.flatMap((style) => [kiosk, robot, technology].map((model) => ({ style, id: model.id, model }))),
)('what is saved comes back with the same numbers: $id, $style', async ({ style, model }) => {
  const { view, rows, columns, cells } = await sheetOf(model);
  const blob = await cellsBlob(cells, { style, pause });
  const { table, report } = await readCsvFile(blob, { header: 0 });
  expect(report?.questions).toEqual([]);
  let compared = 0;
  for (const [place, id] of columns.entries()) {
    const at = cells.header.length - 1 - columns.length + place;
    expect(cells.header[at]).toContain(view.label(id));
    const column = table?.columns[at];
    if (!column) throw new Error(`${id} is not in the file`);
    for (let row = 0; row < rows.count; row++) {
      const state = rows.state(id, row);
      if (state.state !== 'value' || column.type !== 'number') continue;
      compared += 1;
      const isShare = cells.header[at]?.endsWith('(%)') && view.unitText(id) === 'share';
      expect(numberAt(column, row) / (isShare ? 100 : 1), `${id} of row ${row}`).toBe(state.value);
    }
  }
  expect(compared).toBeGreaterThan(rows.count);
  expect(textAt(table!.columns[0]!, 0)).toBe(rows.name(0));
});

test('what belongs to the whole alone is said over the column, and what has no number in words by row', async () => {
  const { cells } = await sheetOf(robot);
  const at = cells.header.findIndex((head) => head.startsWith('Nettonutidsværdi i budgettet'));
  expect(cells.header[at]).toBe('Nettonutidsværdi i budgettet (kun samlet)');
  expect(cells.between(0, cells.rows).map((row) => row[at])).toEqual([null, null]);
  expect(cells.header.at(-1)).toBe('Uden tal');
});

test('a row that is a part or a total says so, and only these rows in this order are saved', async () => {
  const model = structuredClone(kiosk) as unknown as CaseModel;
  const [first, second, third] = model.dataset!.rows!;
  const rows = [first!, { ...second!, part: first!.name }, { ...third!, totalRow: true }];
  const { view, columns } = await sheetOf({ ...model, dataset: { ...model.dataset, rows } });
  const found = siteRows(view)!;
  const { header, between } = siteCells(view, found, { columns, shown: Int32Array.of(2, 1) });
  expect(header.slice(0, 3)).toEqual(['Sted', 'Del af', 'Totalrække']);
  expect(between(0, 2).map((row) => row.slice(0, 3))).toEqual([
    [third!.name, null, 'ja'],
    [second!.name, first!.name, null],
  ]);
});

test('a place whose name a spreadsheet would run is guarded, a number below 0 is not', async () => {
  const model = structuredClone(kiosk) as unknown as CaseModel;
  const rows = model.dataset!.rows!.map((row) => ({ ...row, name: `=${row.name}`, samplings: 1 }));
  const { cells } = await sheetOf({ ...model, dataset: { ...model.dataset, rows } });
  const text = await (await cellsBlob(cells, { style: 'raw', pause })).text();
  const [, line = ''] = text.split('\r\n');
  expect(line.startsWith("'=")).toBe(true);
});

test('groups are saved as they are shown: by themselves, or as totals over their rows', async () => {
  const { view, rows, columns } = await sheetOf(kiosk);
  const state = { state: 'value', value: 12.5 } as const;
  const groups: SiteGroups = {
    ...{ head: 'Region', count: 1, of: new Int32Array(rows.count) },
    ...{ name: () => 'Nord', counted: () => rows.count, state: () => state, rows: () => null },
  };
  const closed = siteCells(view, rows, { columns, groups, shown: Int32Array.of(-1) });
  expect(closed.header[0]).toBe('Region');
  expect(closed.header[1]).toContain(view.label(columns[0]!));
  expect(closed.between(0, 1)[0]).toContain(12.5);
  const open = siteCells(view, rows, { columns, groups, shown: Int32Array.of(-1, 0) });
  expect(open.header.slice(0, 3)).toEqual(['Region', 'Sted', 'Totalrække']);
  expect(open.between(0, 2).map((line) => line.slice(0, 3))).toEqual([
    ['Nord', 'I alt', 'ja'],
    ['Nord', rows.name(0), null],
  ]);
});
