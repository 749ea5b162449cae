import { newScenario } from '../../../../src/app/document/newScenario.ts';
import type { ScenarioDocument } from '../../../../src/app/document/workDocument.ts';
import { openStorage } from '../../../../src/app/storage/database/openStorage.ts';
import type { WorkspaceStorage } from '../../../../src/app/storage/workspaceStorage.ts';
import { freshName, sampleCases } from '../../sampleServices.ts';

export async function opened(name = freshName()): Promise<{ name: string; storage: WorkspaceStorage }> {
  const opening = await openStorage(name);
  if (opening.kind !== 'open') throw new Error(`The database is ${opening.kind}`);
  return { name, storage: opening.storage };
}

let ids = 0;

export function sampleDocument(overrides: Partial<ScenarioDocument> = {}): ScenarioDocument {
  const model = sampleCases['birth-robot'];
  if (!model) throw new Error('no case');
  const body = newScenario(model, { newId: () => `id${ids++}`, language: 'da' });
  return {
    kind: 'scenario',
    id: body.id,
    body,
    headline: { da: '1', en: '1' },
    checkpoint: null,
    updatedAt: '2026-11-21T12:00:00.000Z',
    deletedAt: null,
    savedToFileAt: null,
    ...overrides,
  };
}
