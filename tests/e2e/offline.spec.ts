import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { builtApp, serveApp } from './servedApp.ts';
import { expect, test } from './appTest.ts';

test.use({ serviceWorkers: 'allow' });

test('the whole app is on the device: it reloads and works with the server stopped', async ({ browser }) => {
  const app = await serveApp();
  const context = await browser.newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => void errors.push(error.message));
  await page.goto(app.address);
  await page.evaluate(async () => {
    const tooLong = new Promise((_, reject) =>
      setTimeout(() => reject(new Error('no service worker')), 15_000),
    );
    await Promise.race([navigator.serviceWorker.ready, tooLong]);
  });
  const cached = await page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map((request) => new URL(request.url).pathname);
  });
  // Every file of the build, except those a host need not serve: one left out would be missing offline, one listed and
  // not served would stop the installation.
  const built = readdirSync(builtApp, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(builtApp, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const left = /^(hosting|schema)\/|^(_headers|\.htaccess|screenshot\.png|serviceWorker\.js)$/;
  expect(cached.map((path) => path.slice(1)).sort()).toEqual(built.filter((path) => !left.test(path)).sort());
  await page.reload();
  await app.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${app.address}#/case/birth-robot`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Robot');
  // Work goes on: an edit made without a network is there after another reload without one.
  const births = page.getByRole('textbox', { name: /^(Fødsler|Births)/ }).first();
  await births.fill('4321');
  await births.blur();
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.reload();
  await expect(births).toHaveValue(/^4[.,]321$/);
  // The worker and its part that reads files are on the device too.
  await page.goto(`${app.address}#/data`);
  const file = { name: 'steder.csv', mimeType: 'text/csv', buffer: Buffer.from('Sted;Antal\nÆrø;1,5\n') };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('cell', { name: 'Ærø' })).toBeVisible();
  expect(page.workers()).toHaveLength(1);
  expect(errors).toEqual([]);
  await context.close();
});
