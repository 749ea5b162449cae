import { readdirSync, readFileSync } from 'node:fs';

export const folder = new URL('../../src/cases/', import.meta.url);

/** The built-in case documents as they stand in their files, by file name. */
export function caseFiles() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'revisions.json')
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}
