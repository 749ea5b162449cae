import { describe, expect, it } from 'vitest';
import { Workspace } from '../../src/app/workspace.svelte.ts';
import { freshName, sampleServices } from './sampleServices.ts';

async function started(name = freshName()) {
  const workspace = new Workspace(sampleServices(name));
  await workspace.whenReady();
  return workspace;
}

async function robot(name = freshName()) {
  const workspace = await started(name);
  await workspace.openCase('birth-robot');
  return workspace;
}

describe('a scenario made by the first edit', () => {
  it('is gone when the edit comes to nothing in the same visit to the field, also from the store', async () => {
    const name = freshName();
    const workspace = await robot(name);
    workspace.enter('births');
    workspace.setValue('births', 12);
    expect(workspace.open?.scenario).not.toBeNull();
    await workspace.flush();
    workspace.reset('births', 'source');
    expect(workspace.open?.scenario).toBeNull();
    expect([workspace.scenarios, workspace.trash]).toEqual([[], []]);
    expect([workspace.canUndo, workspace.canRedo]).toEqual([false, false]);
    await workspace.flush();
    const again = await started(name);
    expect([again.scenarios, again.trash]).toEqual([[], []]);
  });

  it('stays when a value that stood before the visit is taken back', async () => {
    const workspace = await robot();
    workspace.setValue('births', 3000);
    workspace.enter('births');
    workspace.setValue('births', 12);
    workspace.reset('births', 'source');
    expect(workspace.open?.scenario?.changes).toEqual([]);
  });
});
