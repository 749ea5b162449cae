import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { preview } from 'vite';

/**
 * Gzipped bytes of what the built page loads on a first visit in Danish, until the network rests. `shows` marks what the
 * page needs to be shown: the page, its styles, its entry, the texts, and what these import when they load. The rest
 * is fetched beside it (storage, for one). The service worker is left out: it fills its cache afterwards.
 */
export async function firstVisit(root, executablePath, dist = join(root, 'dist')) {
  const loaded = await loadedBy(await serve(root, dist), executablePath);
  const needed = neededToShow(dist, loaded);
  return loaded
    .filter((path) => existsSync(join(dist, path)))
    .map((path) => ({
      path,
      shows: needed.has(path),
      bytes: gzipSync(readFileSync(join(dist, path)), { level: 9 }).length,
    }));
}

function serve(root, dist) {
  return preview({ root, build: { outDir: dist }, logLevel: 'error', preview: { port: 0 } });
}

async function loadedBy(server, executablePath) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const context = await browser.newContext({ serviceWorkers: 'block', locale: 'da-DK' });
    const page = await context.newPage();
    const loaded = [];
    page.on('requestfinished', (request) =>
      loaded.push(new URL(request.url()).pathname.slice(1) || 'index.html'),
    );
    await page.goto(server.resolvedUrls.local[0]);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    return loaded;
  } finally {
    await browser.close();
    await server.close();
  }
}

function neededToShow(dist, loaded) {
  const needed = new Set(['index.html', ...loaded.filter((path) => /\.css$|\/first-[^/]*\.js$/.test(path))]);
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  for (const [, path] of page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"/g))
    needed.add(posix.normalize(path));
  for (const path of needed) {
    if (!path.endsWith('.js')) continue;
    const code = readFileSync(join(dist, path), 'utf8');
    // What is imported when the file loads; import(…) loads later. A set grows while it is walked.
    for (const [, from] of code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g))
      needed.add(posix.join(posix.dirname(path), from));
  }
  return needed;
}
