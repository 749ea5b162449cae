import { describe, expect, it } from 'vitest';
import { Workspace } from '../../src/app/workspace.svelte.ts';
import { freshName, sampleServices } from './sampleServices.ts';

async function tab(name: string, number: number) {
  let ids = 0;
  const services = sampleServices(name, { newId: () => `tab${number}x${ids++}${name.replace(/\W/g, '')}` });
  const workspace = new Workspace(services);
  await workspace.whenReady();
  return workspace;
}

function birthsIn(workspace: Workspace): unknown {
  return workspace.open?.scenario?.changes.find((change) => change.parameter === 'births')?.value;
}

async function twoTabs() {
  const name = freshName();
  const first = await tab(name, 1);
  await first.openCase('birth-robot');
  first.setValue('births', 3000);
  await first.flush();
  const id = first.scenarios[0]?.id ?? '';
  const second = await tab(name, 2);
  await second.openScenario(id);
  return { first, second, id, name };
}

describe('two tabs', () => {
  it('show what the other one saved when nothing is unsaved here', async () => {
    const { first, second } = await twoTabs();
    first.setValue('births', 4000);
    await first.flush();
    await expect.poll(() => birthsIn(second)).toBe(4000);
    second.setValue('births', 4100);
    await second.flush();
    await expect.poll(() => birthsIn(first)).toBe(4100);
    expect(first.scenarios).toHaveLength(1);
  });

  it('keep both when both edited: the second to save goes on in a document of its own', async () => {
    const { first, second, id, name } = await twoTabs();
    first.setValue('births', 4000);
    second.setValue('births', 2000);
    second.setReason('births', 'skrevet i den anden fane');
    await first.flush();
    await second.flush();
    expect(second.open?.scenario?.id).not.toBe(id);
    expect(birthsIn(second)).toBe(2000);
    expect(second.notices.map((notice) => notice.code)).toEqual(['document.conflict']);
    expect(second.save.kind).toBe('saved');
    const third = await tab(name, 3);
    expect(third.scenarios.map((head) => head.name).sort()).toEqual([
      'Robot på fødegangen – egne tal',
      expect.stringMatching(/^Robot på fødegangen – egne tal \(konflikt \d\d[.:]\d\d\)$/),
    ]);
    await third.openScenario(id);
    expect(birthsIn(third)).toBe(4000);
  });

  it('undo in the document that was kept apart, never in the other tab’s', async () => {
    const { first, second, id } = await twoTabs();
    first.setValue('births', 4000);
    second.setValue('births', 2000);
    await first.flush();
    await second.flush();
    second.undo();
    expect(birthsIn(second)).toBe(3000);
    await second.flush();
    await second.openScenario(id);
    expect(birthsIn(second)).toBe(4000);
  });

  it('forget undo steps from before the other tab’s work', async () => {
    const { first, second } = await twoTabs();
    expect(first.canUndo).toBe(true);
    second.setValue('births', 2000);
    await second.flush();
    await expect.poll(() => birthsIn(first)).toBe(2000);
    expect(first.canUndo).toBe(false);
  });
});
