import type { StoredDocument } from './workspaceStorage.ts';

const TRASH_MS = 30 * 24 * 60 * 60 * 1000;

/** Tells of a stored document whether it has lain in the trash for so long that it may go. */
export function pastTrash(now: Date): (stored: StoredDocument) => boolean {
  const oldest = new Date(now.getTime() - TRASH_MS).toISOString();
  return ({ document: { deletedAt } }) => deletedAt !== null && deletedAt < oldest;
}
