import { posix } from 'node:path';
import { filesImportedBy } from './imports.ts';
import type { Source } from './sources.ts';

/** A page and the sections it is fetched with, as the list of pages has them. */
const PAGE = /page\(\s*\(\) => import\(\s*'([^']+)'\s*\)([^)]*)\)/g;
/** Sections a component waits for itself, before it shows what reads them. */
const NEED = /\bwords\.need\(([^)]*)\)/g;
const READ = /\bwords\.(\w+)/g;

const quoted = (list: string): string[] => [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);

/**
 * The sections of the words that a file and what it imports read and that nobody on the way there has waited for, each
 * with the file that reads it.
 */
export function sectionsReadBy(
  path: string,
  sourceAt: (path: string) => Source | null,
  sections: ReadonlySet<string>,
  known = new Map<string, ReadonlyMap<string, string>>(),
): ReadonlyMap<string, string> {
  const done = known.get(path);
  if (done) return done;
  const source = sourceAt(path);
  if (source === null) return new Map();
  const pages = new Map(
    [...source.text.matchAll(PAGE)].map(([, from = '', list = '']) => [
      posix.join(posix.dirname(path), from),
      new Set(quoted(list)),
    ]),
  );
  const waited = new Set([...source.text.matchAll(NEED)].flatMap(([, list = '']) => quoted(list)));
  const read = new Map(
    [...source.text.matchAll(READ)]
      .map(([, name = '']) => name)
      .filter((name) => sections.has(name))
      .map((name) => [name, path]),
  );
  for (const imported of filesImportedBy(source))
    for (const [name, reader] of sectionsReadBy(imported, sourceAt, sections, known))
      if (!pages.get(imported)?.has(name)) read.set(name, reader);
  for (const name of waited) read.delete(name);
  known.set(path, read);
  return read;
}
