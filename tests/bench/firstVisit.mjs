import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzipped bytes of the page's first visit: the page, its styles and every script its entry imports at once. */
export function firstVisitSizes(dist) {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = [...page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
    ([, path]) => path,
  );
  const found = new Set();
  const visit = (path) => {
    if (found.has(path) || !existsSync(join(dist, path))) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    const code = readFileSync(join(dist, path), 'utf8');
    // What is imported when the file loads; import(…) loads later.
    for (const [, from] of code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g))
      visit(join(dirname(path), from));
  };
  for (const path of named) visit(path.replace(/^\.?\//, ''));
  return ['index.html', ...found].map((path) => ({
    path,
    bytes: gzipSync(readFileSync(join(dist, path)), { level: 9 }).length,
  }));
}
