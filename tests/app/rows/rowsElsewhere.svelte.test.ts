import { afterEach, expect, it } from 'vitest';
import { mapTable } from '../../../src/core/dataset/mapTable.ts';
import type { Table } from '../../../src/core/dataset/table.ts';
import { limits } from '../../../src/core/document/limits.ts';
import { conclusion } from '../../../src/core/program/conclusion.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { evidenceGate } from '../../../src/core/analysis/evidenceGate.ts';
import { figureAt } from '../../../src/core/program/figureAt.ts';
import { groupRows } from '../../../src/core/program/rows/groups/groupRows.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import type { LoadJob } from '../../../src/app/jobs/worker/serveJobs.ts';
import { Workspace } from '../../../src/app/workspace.svelte.ts';
import { channelWorker, type ChannelWorker } from '../jobs/channelWorker.ts';
import { freshName, sampleServices } from '../sampleServices.ts';

const rows = limits.rowsOnPage + 1000;
const births = Float64Array.from({ length: rows }, (_, row) => (row % 97 === 5 ? NaN : 300 + (row % 4000)));
const table: Table = {
  columns: [
    {
      ...{ id: 'c1', name: 'Afdeling', type: 'text' },
      dictionary: Array.from({ length: rows }, (_, row) => `Afdeling ${row}`),
      data: Int32Array.from({ length: rows }, (_, row) => row),
    },
    { id: 'c2', name: 'Fødsler', type: 'number', data: births },
    {
      ...{ id: 'c3', name: 'Region', type: 'text' },
      dictionary: ['Nord', 'Syd'],
      data: Int32Array.from({ length: rows }, (_, row) => (row % 7 === 0 ? -1 : row % 2)),
    },
  ],
  rows,
  labels: 'c1',
};

const workers: ChannelWorker[] = [];
const open: Workspace[] = [];
afterEach(() => {
  for (const workspace of open.splice(0)) workspace.closeDocument();
  for (const worker of workers.splice(0)) worker.terminate();
});

async function withRows(loadJob?: LoadJob): Promise<Workspace> {
  const startWorker = () => {
    const worker = channelWorker(loadJob);
    workers.push(worker);
    return worker;
  };
  const workspace = new Workspace(sampleServices(freshName(), { startWorker }));
  open.push(workspace);
  await workspace.whenReady();
  await workspace.openCase('birth-robot');
  const id = await workspace.storeDataset(table, 'Afdelinger');
  expect(await workspace.useDataset(id, { births: 'c2' })).toBeNull();
  return workspace;
}

/** What the page would come to if it ran the rows itself. */
function direct(workspace: Workspace) {
  const { program, inputs } = workspace.open!;
  const own = mapTable(table, { births: 'c2' }, program).rows;
  const changes = [...inputs.changes.values()];
  return { program, inputs: prepareInputs(program, { changes, rows: own }) };
}

async function settled(workspace: Workspace): Promise<void> {
  workspace.runRows();
  await expect.poll(() => workspace.open?.many?.share, { timeout: 20_000 }).toBeNull();
}

it('RowsElsewhere gives the whole and every row the figures that the page itself would', async () => {
  const workspace = await withRows();
  expect(workspace.open?.rows).toBeNull();
  await settled(workspace);
  const { program, inputs } = direct(workspace);
  const here = evaluate(program, inputs);
  const there = workspace.open!.evaluation;
  for (const { figure } of program.model.outcomes) {
    if (program.nodes.get(figure)?.kind === 'solve') continue;
    expect(figureAt(there, figure), figure).toEqual(figureAt(here, figure));
  }
  expect(workspace.open!.conclusion.rule).toBe(conclusion(here).rule);
  const hours = workspace.open!.many!.figures!.get('hours');
  expect(hours ? [...hours] : null).toEqual([...(here.columns.get('hours') ?? [])]);
  await expect.poll(() => workspace.open?.gate, { timeout: 20_000 }).not.toBeNull();
  expect({ ...workspace.open!.gate, condition: null }).toEqual({
    ...evidenceGate(program, inputs),
    condition: null,
  });
});

it('RowsElsewhere answers the newest question: an older answer never comes after it', async () => {
  const workspace = await withRows();
  workspace.runRows();
  workspace.setValue('minutesPerBirth', 11);
  workspace.runRows();
  workspace.setValue('minutesPerBirth', 12);
  await settled(workspace);
  const { program, inputs } = direct(workspace);
  expect(inputs.set.get('minutesPerBirth')).toBe(12);
  const here = figureAt(evaluate(program, inputs), 'hours');
  expect(figureAt(workspace.open!.evaluation, 'hours')).toEqual(here);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(figureAt(workspace.open!.evaluation, 'hours')).toEqual(here);
});

it('RowsElsewhere says how far it is without anything else having to be shown anew', async () => {
  const workspace = await withRows();
  await settled(workspace);
  workspace.setValue('minutesPerBirth', 11);
  const { open } = workspace;
  expect(open?.many?.share).toBeNull();
  workspace.runRows();
  expect(workspace.open?.many?.share).toBe(0);
  expect(workspace.open).toBe(open);
  await settled(workspace);
  expect(workspace.open?.many?.share).toBeNull();
  expect(workspace.open).not.toBe(open);
});

it('RowsElsewhere says that a worker failed; what the rows would give is missing, not zero', async () => {
  const workspace = await withRows(() => Promise.reject(new Error('no such job')));
  await settled(workspace);
  expect(workspace.open?.many).toMatchObject({ failed: true, figures: null });
  expect(figureAt(workspace.open!.evaluation, 'hours')).toMatchObject({
    state: 'missing',
    waitsFor: ['births'],
  });
});

it('RowsElsewhere gives every group what the page itself would', async () => {
  const workspace = await withRows();
  workspace.setRows({ groups: 'c3' });
  await settled(workspace);
  const { program, inputs } = direct(workspace);
  const here = evaluate(program, inputs);
  const texts = [null, 'Syd', 'Nord'];
  const of = Int32Array.from({ length: rows }, (_, row) => (row % 7 === 0 ? 0 : row % 2 === 1 ? 1 : 2));
  const expected = groupRows(here, { of, count: texts.length });
  const found = workspace.open!.many!.groups;
  expect(found.map(({ counted }) => counted)).toEqual(expected.map(({ counted }) => counted));
  for (const [group, summary] of expected.entries()) {
    const [one, own] = [found[group]!.figures.get('hours')!, summary.figures.get('hours')!];
    expect(one.left).toBe(own.left);
    expect(Math.abs(one.sum - own.sum)).toBeLessThanOrEqual(1e-9 * own.sum);
  }
});
