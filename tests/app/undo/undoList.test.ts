import { describe, expect, it } from 'vitest';
import type { CaseDocument, WorkDocument } from '../../../src/app/document/workDocument.ts';
import {
  EMPTY_UNDO,
  forgetDocument,
  pushStep,
  redoStep,
  renameDocument,
  undoStep,
  withdrawStep,
  type UndoStep,
} from '../../../src/app/undo/undoList.ts';
import { sampleCases } from '../sampleServices.ts';

function version(id: string, updatedAt: string): CaseDocument {
  const body = sampleCases['birth-robot'];
  if (!body) throw new Error('no case');
  return { kind: 'case', id, body, updatedAt, deletedAt: null, savedToFileAt: null };
}

function step(
  before: WorkDocument | null,
  after: WorkDocument | null,
  visit: string | null = null,
): UndoStep {
  return { changes: [{ docId: after?.id ?? before?.id ?? '', before, after }], datasets: [], visit };
}

const [first, second, third] = ['1', '2', '3'].map((at) => version('a', at)) as [
  CaseDocument,
  CaseDocument,
  CaseDocument,
];

describe('undoList', () => {
  it('makes one step of all edits of one visit', () => {
    const list = pushStep(pushStep(EMPTY_UNDO, step(first, second, 'v')), step(second, third, 'v'));
    expect(list.done).toEqual([step(first, third, 'v')]);
  });

  it('withdraws the making of a document in the visit it happened in, and nothing else', () => {
    const made = pushStep(pushStep(EMPTY_UNDO, step(null, first, 'v')), step(first, second, 'v'));
    expect(withdrawStep(made, 'v')?.list).toEqual(EMPTY_UNDO);
    expect(withdrawStep(made, 'w')).toBeNull();
    expect(withdrawStep(pushStep(EMPTY_UNDO, step(first, second, 'v')), 'v')).toBeNull();
    expect(withdrawStep(EMPTY_UNDO, 'v')).toBeNull();
  });

  it('keeps edits of different visits, and those without one, apart', () => {
    const twice = pushStep(pushStep(EMPTY_UNDO, step(first, second, 'v')), step(second, third, 'w'));
    expect(twice.done).toHaveLength(2);
    expect(pushStep(pushStep(EMPTY_UNDO, step(first, second)), step(second, third)).done).toHaveLength(2);
  });

  it('goes back and forth, and forgets what was undone with the next edit', () => {
    const list = pushStep(pushStep(EMPTY_UNDO, step(null, first)), step(first, second));
    const back = undoStep(list);
    expect(back?.step).toEqual(step(first, second));
    expect(redoStep(back?.list ?? EMPTY_UNDO)?.list).toEqual(list);
    expect(pushStep(back?.list ?? EMPTY_UNDO, step(first, third)).undone).toEqual([]);
    expect(undoStep(EMPTY_UNDO)).toBeNull();
    expect(redoStep(list)).toBeNull();
  });

  it('forgets the steps of one document and keeps the others', () => {
    const other = version('b', '1');
    const list = pushStep(pushStep(EMPTY_UNDO, step(first, second)), step(null, other));
    expect(forgetDocument(list, 'a').done).toEqual([step(null, other)]);
  });

  it('gives a document a new id in every step', () => {
    const list = pushStep(EMPTY_UNDO, step(first, second));
    const moved = renameDocument(list, 'a', (document) => ({ ...document, id: 'n' }));
    expect(moved.done).toEqual([step({ ...first, id: 'n' }, { ...second, id: 'n' })]);
  });
});
