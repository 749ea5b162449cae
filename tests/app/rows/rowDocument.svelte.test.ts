import { expect, test } from 'vitest';
import type { CaseModel } from '../../../src/core/model/case.ts';
import { rawAt } from '../../../src/core/program/figureAt.ts';
import kiosk from '../../../src/cases/time/tube-kiosk.json';
import { Workspace } from '../../../src/app/workspace.svelte.ts';
import { freshName, sampleServices } from '../sampleServices.ts';

const model = kiosk as unknown as CaseModel;

test('a row opened on its own has the row’s numbers with where they came from, gives its figures, and can be undone', async () => {
  const workspace = new Workspace(sampleServices(freshName(), { loadCase: async () => model }));
  await workspace.whenReady();
  await workspace.openCase(model.id);
  await workspace.useDataset(`case-${model.id}`);
  const rows = workspace.open!.rows!;
  const name = rows.names[1]!;
  const before = rawAt(workspace.open!.evaluation, 'npvCash', { row: 1 });
  const chosen = { row: 1, name, reason: `Fra rækken ${name}` };
  const id = await workspace.openRow(chosen);
  if (id === null) throw new Error('the row did not open');
  await workspace.openScenario(id);
  const { scenario, evaluation } = workspace.open!;
  expect(scenario?.name).toBe(`${model.title.da} – ${name}`);
  expect(scenario?.dataset).toBeNull();
  expect(scenario?.changes).toEqual([
    { parameter: 'samplingsPerDay', value: rows.values.get('samplingsPerDay')![1], reason: chosen.reason },
  ]);
  expect(rawAt(evaluation, 'npvCash', {})).toBe(before);
  workspace.undo();
  expect(workspace.scenarios.some((one) => one.id === id)).toBe(false);
  workspace.redo();
  expect(workspace.scenarios.some((one) => one.id === id)).toBe(true);
});

test('there is nothing to open without rows, or beyond the last', async () => {
  const workspace = new Workspace(sampleServices(freshName(), { loadCase: async () => model }));
  await workspace.whenReady();
  await workspace.openCase(model.id);
  expect(await workspace.openRow({ row: 99, name: 'x', reason: '' })).toBeNull();
});
