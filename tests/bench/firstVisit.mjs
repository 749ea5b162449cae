import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { firstLoad } from '../firstLoad.mjs';

/**
 * Gzipped bytes of what the built page loads on a first visit in Danish, until the network rests. `shows` marks what the
 * page needs to be shown. The rest is fetched beside it (storage, for one). The service worker is left out: it fills its
 * cache afterwards.
 */
export async function firstVisit(root, executablePath, dist) {
  const loaded = await loadedBy(await serve(root, dist), executablePath);
  const needed = new Set(firstLoad(dist).map(({ path }) => path));
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
