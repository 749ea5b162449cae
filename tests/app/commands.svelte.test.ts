import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Workspace } from '../../src/app/workspace.svelte.ts';
import { freshName, sampleServices } from './sampleServices.ts';

type Command = (workspace: Workspace) => void | Promise<unknown>;

function scenarioAt(workspace: Workspace, place: number): string | null {
  const { scenarios } = workspace;
  return scenarios[place % Math.max(1, scenarios.length)]?.id ?? null;
}

function onScenario(
  place: number,
  act: (workspace: Workspace, id: string) => void | Promise<unknown>,
): Command {
  return (workspace) => {
    const id = scenarioAt(workspace, place);
    return id === null ? undefined : act(workspace, id);
  };
}

const parameter = fc.constantFrom('births', 'minutesPerBirth', 'investment', 'cashShare');
const place = fc.nat(9);

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.tuple(parameter, fc.double({ min: -1, max: 5000, noNaN: true })).map(([id, value]): Command => {
    return (workspace) => void (hasParameter(workspace, id) && workspace.setValue(id, value));
  }),
  fc.tuple(parameter, fc.string()).map(([id, text]): Command => {
    return (workspace) => void (hasParameter(workspace, id) && workspace.setReason(id, text.toWellFormed()));
  }),
  parameter.map(
    (id): Command =>
      (workspace) =>
        void (hasParameter(workspace, id) && workspace.reset(id, 'source')),
  ),
  parameter.map(
    (id): Command =>
      (workspace) =>
        workspace.enter(id),
  ),
  parameter.map(
    (id): Command =>
      (workspace) =>
        workspace.leave(id),
  ),
  fc.integer({ min: -2, max: 120 }).map(
    (horizon): Command =>
      (workspace) =>
        void workspace.setSetting({ horizon }),
  ),
  fc.constant((workspace: Workspace) => workspace.takeExample()),
  fc.constant((workspace: Workspace) => workspace.useDataset('case-birth-robot')),
  fc.constant((workspace: Workspace) => workspace.useDataset(null)),
  fc.constant((workspace: Workspace) => workspace.checkpoint('før mødet')),
  fc.constant((workspace: Workspace) => workspace.openCase('birth-robot')),
  place.map((at) => onScenario(at, (workspace, id) => workspace.openScenario(id))),
  place.map((at) => onScenario(at, (workspace, id) => workspace.duplicate(id))),
  place.map((at) => onScenario(at, (workspace, id) => workspace.remove(id))),
  place.map((at) => onScenario(at, (workspace, id) => void workspace.rename(id, `navn ${at}`))),
  fc.constant((workspace: Workspace) => {
    const [deleted] = workspace.trash;
    if (deleted) workspace.restore(deleted.id);
  }),
  fc.constant((workspace: Workspace) => workspace.undo()),
  fc.constant((workspace: Workspace) => workspace.redo()),
);

function hasParameter(workspace: Workspace, id: string): boolean {
  return workspace.open?.model.parameters.some((each) => each.id === id) ?? false;
}

/** Everything kept, by what it says; when things were written is not part of it. */
async function content(workspace: Workspace): Promise<unknown> {
  const heads = [...workspace.scenarios, ...workspace.trash].sort((a, b) => (a.id < b.id ? -1 : 1));
  const files = await Promise.all(
    heads.map(async (head) => {
      const { text } = await workspace.exportScenario(head.id);
      return JSON.parse(text).payload as unknown;
    }),
  );
  return {
    files,
    heads: heads.map(({ id, name, deletedAt }) => ({ id, name, deleted: deletedAt !== null })),
  };
}

describe('200 commands', () => {
  it('undone all the way and redone give equal documents, in memory and in the store', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(commands, { minLength: 200, maxLength: 200 }), async (list) => {
        const name = freshName();
        const workspace = new Workspace(sampleServices(name));
        await workspace.whenReady();
        await workspace.openCase('birth-robot');
        for (const command of list) await command(workspace);
        const before = await content(workspace);
        let steps = 0;
        while (workspace.canUndo) {
          workspace.undo();
          steps++;
        }
        expect(workspace.scenarios).toEqual([]);
        for (let step = 0; step < steps; step++) workspace.redo();
        const after = await content(workspace);
        expect(after).toEqual(before);
        await workspace.flush();
        const again = new Workspace(sampleServices(name));
        await again.whenReady();
        expect(again.scenarios.map((head) => head.name).sort()).toEqual(
          workspace.scenarios.map((head) => head.name).sort(),
        );
      }),
      { numRuns: 5 },
    );
  }, 60_000);
});
