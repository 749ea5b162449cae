import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { registerCase, type RegisterDocument } from '../../src/app/cards/registerIndex.ts';
import { isCasePath, wholeCase } from '../../src/app/cards/wholeCase.ts';

export const casesFolder = new URL('../../src/cases/', import.meta.url);

/** The built-in case documents, made whole as the build makes them, by path; nothing has judged them yet. */
export function caseDocuments(): readonly { path: string; document: unknown }[] {
  return readdirSync(casesFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isCasePath)
    .sort()
    .map((path) => ({ path, document: wholeCase(readCaseFile(path), readCaseFile) }));
}

/** The register's entries as they stand in their file. */
export function registerDocuments(): readonly RegisterDocument[] {
  return JSON.parse(readFileSync(new URL('register.json', casesFolder), 'utf8'));
}

/** The whole case documents that the register's entries open, in the register's order. */
export function registerCaseDocuments(): readonly { path: string; document: unknown }[] {
  return registerDocuments().map((entry) => ({
    path: `register.json ${entry.id}`,
    document: wholeCase(registerCase(entry), readCaseFile),
  }));
}

/** The JSON of a file of src/cases; null = there is none. */
export function readCaseFile(path: string): unknown {
  const file = new URL(path, casesFolder);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
