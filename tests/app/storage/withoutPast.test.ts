import { expect, it } from 'vitest';
import { withoutPast } from '../../../src/app/storage/withoutPast.ts';
import type { StoredDatasetHead, StoredDocument } from '../../../src/app/storage/workspaceStorage.ts';
import type { CaseDocument } from '../../../src/app/document/workDocument.ts';
import { sampleCases } from '../sampleServices.ts';

const now = new Date('2026-11-30T12:00:00.000Z');

function document(id: string, deletedAt: string | null): StoredDocument {
  const body = sampleCases['birth-robot'];
  if (!body) throw new Error('no case');
  const kept: CaseDocument = { kind: 'case', id, body, updatedAt: '', deletedAt, savedToFileAt: null };
  return { rev: 1, document: kept };
}

function dataset(id: string, deletedAt: string | null): StoredDatasetHead {
  return { id, uid: id, name: id, rows: 1, columns: [], example: false, bytes: null, deletedAt };
}

it('withoutPast takes out documents after thirty days in the trash and datasets after seven', () => {
  const documents = [
    document('here', null),
    document('trash', '2026-11-01T12:00:00.000Z'),
    document('past', '2026-10-30T12:00:00.000Z'),
  ];
  const datasets = [
    dataset('here', null),
    dataset('undoable', '2026-11-24T12:00:00.000Z'),
    dataset('past', '2026-11-22T12:00:00.000Z'),
  ];
  const { documents: kept, clearing } = withoutPast({ documents, datasets }, now);
  expect(kept.map((stored) => stored.document.id)).toEqual(['here', 'trash']);
  expect(clearing).toEqual({ documents: [], purge: ['past'], purgeDatasets: ['past'] });
});

it('withoutPast writes nothing where there is nothing to take out', () => {
  const content = { documents: [document('here', null)], datasets: [dataset('here', null)] };
  expect(withoutPast(content, now).clearing).toBeNull();
});
