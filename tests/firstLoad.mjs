import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Of a page: what it fetches to be shown. Icons and the like come beside it. */
const TAG = /<(?:script|link rel="(?:modulepreload|stylesheet)")\s[^>]*\b(?:src|href)="([^"]+)"/g;
/** Of a script: what is imported when it loads; import(…) loads later. */
const IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;

/**
 * What a built app fetches before the first screen can be shown, read from its files: the page, what the page names,
 * and what these import. `bytes` is each file's size gzipped, as a server sends it.
 */
export function firstLoad(dist) {
  const paths = new Set(['index.html']);
  // A set grows while it is walked.
  for (const path of paths) {
    const text = readFileSync(join(dist, path), 'utf8');
    const named = path.endsWith('.html')
      ? text.matchAll(TAG)
      : path.endsWith('.js')
        ? text.matchAll(IMPORT)
        : [];
    for (const [, from] of named) paths.add(posix.join(posix.dirname(path), from));
  }
  return [...paths].map((path) => ({
    path,
    bytes: gzipSync(readFileSync(join(dist, path)), { level: 9 }).length,
  }));
}
