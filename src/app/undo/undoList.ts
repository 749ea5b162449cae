import type { WorkDocument } from '../document/workDocument.ts';

/** One document before and after a step; null = it did not exist. */
export interface DocumentChange {
  readonly docId: string;
  readonly before: WorkDocument | null;
  readonly after: WorkDocument | null;
}

/** A dataset never changes: it is there or not. */
export interface DatasetChange {
  readonly datasetId: string;
  readonly before: boolean;
  readonly after: boolean;
}

/** What one undo takes back: usually one document, several for an import. */
export interface UndoStep {
  readonly changes: readonly DocumentChange[];
  readonly datasets: readonly DatasetChange[];
  /** Edits of one visit to a field are one step; null = a step by itself. */
  readonly visit: string | null;
}

/** Everything done and undone in this session, over immutable documents. */
export interface UndoList {
  readonly done: readonly UndoStep[];
  /** Last undone last. */
  readonly undone: readonly UndoStep[];
}

export const EMPTY_UNDO: UndoList = { done: [], undone: [] };

/** Documents share their parts, so a long list costs little; still it must end somewhere. */
const LENGTH = 500;

/** Adds a step; a further edit of the same visit widens the last one. What was undone can no longer be redone. */
export function pushStep(list: UndoList, step: UndoStep): UndoList {
  const last = list.done.at(-1);
  const [before] = last?.changes ?? [];
  const [after] = step.changes;
  if (step.visit !== null && last?.visit === step.visit && before && after && before.docId === after.docId) {
    const merged = { ...step, changes: [{ ...before, after: after.after }] };
    return { done: [...list.done.slice(0, -1), merged], undone: [] };
  }
  return { done: [...list.done, step].slice(-LENGTH), undone: [] };
}

export function undoStep(list: UndoList): { list: UndoList; step: UndoStep } | null {
  const step = list.done.at(-1);
  return step ? { step, list: { done: list.done.slice(0, -1), undone: [...list.undone, step] } } : null;
}

export function redoStep(list: UndoList): { list: UndoList; step: UndoStep } | null {
  const step = list.undone.at(-1);
  return step ? { step, list: { done: [...list.done, step], undone: list.undone.slice(0, -1) } } : null;
}

/** The last step, to be as if it never was, when it is this visit's and made the document it is about. */
export function withdrawStep(list: UndoList, visit: string): { list: UndoList; step: UndoStep } | null {
  const step = list.done.at(-1);
  if (step?.visit !== visit || !step.changes.every(({ before }) => before === null)) return null;
  return { step, list: { ...list, done: list.done.slice(0, -1) } };
}

/** Another tab changed these documents: taking back a step from before would put its work aside unseen. */
export function forgetDocument(list: UndoList, docId: string): UndoList {
  const keeps = (step: UndoStep) => step.changes.every((change) => change.docId !== docId);
  return { done: list.done.filter(keeps), undone: list.undone.filter(keeps) };
}

/** The document goes on under a new id with its whole list. `renamed` gives any of its versions the new id. */
export function renameDocument(
  list: UndoList,
  docId: string,
  renamed: (document: WorkDocument) => WorkDocument,
): UndoList {
  const rename = (document: WorkDocument | null) => (document ? renamed(document) : null);
  const inStep = (step: UndoStep): UndoStep => ({
    ...step,
    changes: step.changes.map((change) => {
      if (change.docId !== docId) return change;
      const before = rename(change.before);
      const after = rename(change.after);
      return { docId: after?.id ?? before?.id ?? docId, before, after };
    }),
  });
  return { done: list.done.map(inStep), undone: list.undone.map(inStep) };
}
