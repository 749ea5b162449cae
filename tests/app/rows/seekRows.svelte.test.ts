import { expect, it } from 'vitest';
import { breakEvenAt } from '../../../src/core/analysis/sites/breakEvenAt.ts';
import { siteBreakEven } from '../../../src/core/analysis/sites/siteBreakEven.ts';
import type { CaseModel } from '../../../src/core/model/case.ts';
import kiosk from '../../../src/cases/time/tube-kiosk.json';
import type { Table } from '../../../src/core/dataset/table.ts';
import { mapTable } from '../../../src/core/dataset/mapTable.ts';
import { limits } from '../../../src/core/document/limits.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { Workspace } from '../../../src/app/workspace.svelte.ts';
import { channelWorker } from '../jobs/channelWorker.ts';
import { freshName, sampleServices } from '../sampleServices.ts';

const model = kiosk as unknown as CaseModel;
const rows = limits.rowsOnPage + 200;
const table: Table = {
  columns: [
    {
      ...{ id: 'c1', name: 'Antal', type: 'number' },
      data: Float64Array.from({ length: rows }, (_, row) => (row % 97 === 5 ? NaN : 50 + (row % 900))),
    },
  ],
  rows,
  labels: null,
};

it('a worker finds from where on each of many rows pays, as the page itself would', async () => {
  const worker = channelWorker();
  const workspace = new Workspace(
    sampleServices(freshName(), { startWorker: () => worker, loadCase: async () => model }),
  );
  await workspace.whenReady();
  await workspace.openCase('tube-kiosk');
  workspace.takeExample();
  const id = await workspace.storeDataset(table, 'Stationer');
  const mapping = { samplingsPerDay: 'c1' };
  expect(await workspace.useDataset(id, mapping)).toBeNull();
  workspace.runRows();
  await expect.poll(() => workspace.open?.many?.figures, { timeout: 20_000 }).toBeTruthy();

  const shares: number[] = [];
  const sought = { parameter: 'investment', figure: 'npvCash' };
  const progress = (share: number): void => void shares.push(share);
  const answer = await workspace.open!.many!.seek(sought, workspace.jobs, { progress });
  const { program, inputs } = workspace.open!;
  const own = mapTable(table, mapping, program).rows;
  const changes = [...inputs.changes.values()];
  const here = evaluate(program, prepareInputs(program, { changes, rows: own }));
  const expected = siteBreakEven(here, 'investment', 'npvCash')?.rows ?? [];
  expect(expected).toHaveLength(rows);
  expect(expected.map((_, row) => breakEvenAt(answer!.found!, row))).toEqual(expected);
  expect(new Set(expected.map(({ state }) => state)).size).toBeGreaterThan(1);
  expect(shares.length).toBeGreaterThan(2);
  workspace.closeDocument();
  worker.terminate();
}, 60_000);
