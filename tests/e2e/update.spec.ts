import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './appTest.ts';
import { builtApp, serveApp } from './servedApp.ts';

test.use({ serviceWorkers: 'allow' });

test('a new version waits for a yes, and no edit is lost by it', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'gevinst-update-'));
  cpSync(builtApp, folder, { recursive: true });
  const app = await serveApp({ outDir: folder });
  const context = await browser.newContext({ locale: 'da-DK' });
  const page = await context.newPage();
  await page.goto(`${app.address}#/case/birth-robot`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  const field = page.getByRole('textbox', { name: /^Fødsler/ }).first();
  await field.fill('3.210');

  // A release: the page and the list of files change.
  const html = join(folder, 'index.html');
  writeFileSync(
    html,
    readFileSync(html, 'utf8').replace('<title>', '<meta name="release" content="next" /><title>'),
  );
  const worker = join(folder, 'serviceWorker.js');
  const text = readFileSync(worker, 'utf8');
  const next = text.replace(/"revision":"\w+","url":"index\.html"/, '"revision":"next","url":"index.html"');
  expect(next).not.toBe(text);
  writeFileSync(worker, next);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

  const offer = page.getByRole('button', { name: /ny udgave|Genindlæs|Tag i brug/i });
  await expect(offer).toBeVisible();
  expect(await page.locator('meta[name=release]').count()).toBe(0);
  await field.fill('3.211');
  await offer.click();
  await expect(page.locator('meta[name=release]')).toHaveCount(1);
  await page.goto(app.address);
  await page
    .getByRole('link', { name: /egne tal/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: /^Fødsler/ }).first()).toHaveValue('3.211');
  await context.close();
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});
