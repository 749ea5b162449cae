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

describe('the mapping last used', () => {
  async function robot(name: string) {
    const workspace = new Workspace(sampleServices(name));
    await workspace.whenReady();
    await workspace.openCase('birth-robot');
    return workspace;
  }
  const monthly = { births: { column: 'c3', unit: 'birth/month' } };

  it('is offered to the next file with the same headers, also after the page was closed, and never used unasked', async () => {
    const name = freshName();
    const first = await robot(name);
    await first.useDataset(await first.storeDataset(tableOfYears, 'Fødsler'));
    expect(first.open?.scenario?.dataset?.mapping).toEqual({ births: 'c3' });
    expect(first.setMapping(monthly)).toBeNull();
    expect(await first.lastMapping()).toBeNull();
    await first.flush();

    const next = await robot(name);
    await next.useDataset(await next.storeDataset(tableOfYears, 'Fødsler igen'));
    expect(next.open?.scenario?.dataset?.mapping).toEqual({ births: 'c3' });
    const last = await next.lastMapping();
    expect(last).toEqual({ mapping: monthly, left: [] });
    next.setMapping(last?.mapping ?? {});
    expect(next.open?.rows?.values.get('births')?.[0]).toBe(120);
  });

  it("is neither what was found by name, nor what was refused, nor another case's", async () => {
    const workspace = await robot(freshName());
    const id = await workspace.storeDataset(tableOfYears, 'Fødsler');
    await workspace.useDataset(id);
    workspace.setMapping({ births: 'c1' });
    expect(workspace.open?.scenario?.dataset?.mapping).toEqual({ births: 'c3' });
    await workspace.useDataset(id, {});
    expect(await workspace.lastMapping()).toBeNull();
    workspace.setMapping(monthly);
    await workspace.openCase('ccc');
    await workspace.useDataset(id, {});
    expect(await workspace.lastMapping()).toBeNull();
  });
});
