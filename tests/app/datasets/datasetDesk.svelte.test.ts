import { describe, expect, it } from 'vitest';
import { Workspace } from '../../../src/app/workspace.svelte.ts';
import { tableOfYears } from '../../core/dataset/years/tableOfYears.ts';
import { freshName, sampleServices } from '../sampleServices.ts';

async function robotOver(): Promise<{ workspace: Workspace; id: string }> {
  const workspace = new Workspace(sampleServices(freshName()));
  await workspace.whenReady();
  await workspace.openCase('birth-robot');
  const id = await workspace.storeDataset(tableOfYears, 'Fødsler');
  expect(await workspace.useDataset(id, { births: 'c3' })).toBeNull();
  return { workspace, id };
}

/** What the places give, totals left out. */
function birthsOf({ open }: Workspace): number {
  const { values, totals } = open?.rows ?? { values: new Map<string, Float64Array>(), totals: [] };
  return [...(values.get('births') ?? [])].reduce((sum, births, row) => {
    return totals[row] || Number.isNaN(births) ? sum : sum + births;
  }, 0);
}

describe('the rows of a dataset in use', () => {
  it('are those of the year chosen, so that no place is counted once a year', async () => {
    const { workspace } = await robotOver();
    expect(birthsOf(workspace)).toBe(103);
    workspace.setRows({ year: { column: 'c2', only: '2024' } });
    expect(birthsOf(workspace)).toBe(63);
    expect(workspace.open?.rows?.names).toEqual(['Odense', 'Vejle', 'Aalborg', 'I alt']);
    workspace.setRows({ year: null });
    expect(birthsOf(workspace)).toBe(103);
    workspace.undo();
    expect(birthsOf(workspace)).toBe(63);
  });

  it('are those that a place is opened from', async () => {
    const { workspace } = await robotOver();
    workspace.setRows({ year: { column: 'c2', only: '2024' } });
    const id = await workspace.openRow({ row: 0, name: 'Odense', reason: 'Fødsler' });
    await workspace.openScenario(id ?? '');
    expect(workspace.open?.inputs.set.get('births')).toBe(11);
  });

  it('know their groups, which another mapping leaves alone and another dataset does not', async () => {
    const { workspace, id } = await robotOver();
    workspace.setRows({ groups: 'c4' });
    expect(workspace.open?.table?.groups).toBe('c4');
    expect(workspace.open?.rows?.groups?.slice(0, 4)).toEqual([
      'Syddanmark',
      'Syddanmark',
      'Nordjylland',
      null,
    ]);
    workspace.setMapping({});
    expect(workspace.open?.scenario?.dataset).toEqual({ id, mapping: {}, groups: 'c4' });
    const other = await workspace.storeDataset(tableOfYears, 'Andre');
    await workspace.useDataset(other);
    expect(workspace.open?.scenario?.dataset).not.toHaveProperty('groups');
  });

  it('are never said of a scenario without a dataset', async () => {
    const { workspace } = await robotOver();
    await workspace.useDataset(null);
    const before = workspace.open?.scenario;
    workspace.setRows({ groups: 'c4' });
    expect(workspace.open?.scenario).toBe(before);
  });
});
