import { barriersFromExtra } from './file/barriersFromExtra.ts';

// How older documents become today's. A step is never edited after its release, works on plain JSON and imports no
// current type: what it was written for does not change any more.

export interface Migration {
  /** The version this step leads to, one more than it takes. */
  readonly to: number;
  readonly name: string;
  /** Pure; total on every valid document of the version before. */
  readonly up: (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** Steps of the file around the documents (format "gevinst") with its scenarios and datasets. */
export const fileMigrations: readonly Migration[] = [
  { to: 2, name: 'scenarios name the barriers that apply', up: barriersFromExtra },
  // Nothing of an older file changes: in those a dataset is used with all its rows.
  { to: 3, name: 'scenarios say which year and groups of a dataset they use', up: (file) => file },
  // Nor here: in those nothing is corrected, and draws are made as they are where nobody has said how.
  { to: 4, name: 'scenarios say what is corrected for realism and how draws are made', up: (file) => file },
  // Nor here: in those nobody's own measurements stand.
  { to: 5, name: 'scenarios hold the measurements that an assumption is drawn from', up: (file) => file },
];
/** Steps of a case document (format "gevinst-case"). */
export const caseMigrations: readonly Migration[] = [];

export const FILE_VERSION = 5;
export const CASE_VERSION = 1;

/** The document as of the newest version, by every step above the version it says it has. */
export function migrate(
  document: Readonly<Record<string, unknown>>,
  version: number,
  steps: readonly Migration[],
): Readonly<Record<string, unknown>> {
  let current = document;
  for (const { to, up } of steps) if (to > version) current = { ...up(current), formatVersion: to };
  return current;
}
