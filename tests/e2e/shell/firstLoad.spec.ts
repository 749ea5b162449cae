import type { Page } from '@playwright/test';
import { firstLoad } from '../../firstLoad.mjs';
import { expect, test } from '../appTest.ts';
import { cases } from '../casePage.ts';
import { builtApp } from '../servedApp.ts';

const LIMIT = 60_000;
const files = firstLoad(builtApp);

/** Serves nothing but what the first load is said to consist of. */
async function onlyFirstLoad(page: Page): Promise<void> {
  const served = new Set(['', ...files.map(({ path }) => path)]);
  await page.route('**/*', (route) =>
    served.has(new URL(route.request().url()).pathname.slice(1)) ? route.continue() : route.abort(),
  );
}

test.use({ serviceWorkers: 'block' });

test('the first screen is under 60 kB gzipped, and needs nothing beyond that to be shown', async ({
  page,
  watch,
}) => {
  expect(files.length).toBeGreaterThan(3);
  expect(files.some(({ path }) => path.endsWith('.css'))).toBe(true);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  expect(bytes, files.map((file) => `${file.path} ${file.bytes}`).join('\n')).toBeLessThan(LIMIT);
  watch.expected(/ERR_FAILED|dynamically imported module|preload/i);
  await onlyFirstLoad(page);
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const { title } of cases)
    await expect(page.getByRole('heading', { level: 3, name: title })).toBeVisible();
  await expect(page.getByText('Resten af biblioteket kunne ikke hentes.')).toBeVisible();
});

test('what cannot be fetched says so, and is there when it can', async ({ page, watch }) => {
  watch.expected(/ERR_FAILED|dynamically imported module|preload/i);
  await page.goto('./');
  await onlyFirstLoad(page);
  await page.reload();
  const file = { name: 'empty.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
  const pick = page.locator('input[type=file]');
  await pick.setInputFiles(file);
  await expect(page.getByRole('alert')).toHaveText('Det kunne ikke hentes.');
  // A change of language that fails is taken back as a whole.
  const refused = page.waitForEvent('requestfailed');
  await page.getByRole('button', { name: 'English' }).click();
  await refused;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Hvad giver det/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  await page.getByRole('link', { name: 'Mit arbejde' }).click();
  await expect(page.getByRole('heading', { name: 'Siden er gået i stå' })).toBeVisible();
  await page.unroute('**/*');
  await page.getByRole('button', { name: 'Genindlæs' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mit arbejde' })).toBeVisible();
  await pick.setInputFiles(file);
  await expect(page.getByRole('dialog', { name: 'Filen kan ikke åbnes' })).toBeVisible();
});
