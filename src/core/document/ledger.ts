import type { CaseModel } from '../model/case.ts';
import { canonicalJson } from './canonicalJson.ts';
import { sha256 } from './hash.ts';

/** One released content of a built-in case. */
export interface Revision {
  readonly id: string;
  readonly revision: number;
  readonly hash: string;
}

// A case never changes in place, so one object has one hash; files hold many scenarios of one case.
const hashes = new WeakMap<CaseModel, string>();

/** SHA-256 of the canonical JSON of a whole case document. */
export function caseHash(model: CaseModel): string {
  const hash = hashes.get(model) ?? sha256(canonicalJson(model));
  hashes.set(model, hash);
  return hash;
}

/** True when this very content was released under this id and revision. */
export function isKnownRevision(
  id: string,
  revision: number,
  hash: string,
  ledger: readonly Revision[],
): boolean {
  return ledger.some((entry) => entry.id === id && entry.revision === revision && entry.hash === hash);
}

/**
 * True when the case goes by the id of a built-in one without being one of its released revisions. A case whose id
 * the ledger does not know is the user's own, not altered.
 */
export function isAltered(model: CaseModel, hash: string, ledger: readonly Revision[]): boolean {
  const isBuiltIn = ledger.some((entry) => entry.id === model.id);
  return isBuiltIn && !isKnownRevision(model.id, model.revision, hash, ledger);
}
