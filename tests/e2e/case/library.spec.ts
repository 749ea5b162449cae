import { expect, test } from '../appTest.ts';
import { cases } from '../casePage.ts';

test('the library begins with three cases, each with its own figure and the figure of its source', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const headlines = [/^1\.380\stimer om året$/, /^52\sprocentpoint$/, /^25\s%$/];
  // Beside the live figure stands what the source itself says.
  const sources = [/Kilden.*ca\. 1\.700 timer/, /Kilden.*på 2 år/, /Kilden.*en fjerdedel/];
  for (const [at, { title }] of cases.entries()) {
    const card = page.getByRole('link').filter({ has: page.getByRole('heading', { level: 3, name: title }) });
    await expect(card).toHaveCount(1);
    await expect(card.locator('.figure')).toHaveText(headlines[at] ?? '');
    await expect(card).toContainText(sources[at] ?? '');
    await expect(card).toContainText(/Genberegner (\d+) af \1 tal i kilden|(\d+) af \2 kontroltal stemmer/);
  }
  const all = page.locator('a.card');
  await expect(all.nth(cases.length)).toBeVisible();
  expect(await all.count()).toBeGreaterThan(40);
  expect(await page.getByRole('heading', { level: 3 }).first().textContent()).toBe(cases[0]?.title);
});

test('a search and a filter narrow the cards, and what fits nothing says so', async ({ page }) => {
  await page.goto('./');
  const cards = page.locator('a.card');
  await expect(cards.nth(cases.length)).toBeVisible();
  const total = await cards.count();
  await page.getByRole('searchbox', { name: 'Søg' }).fill('narkose');
  await expect(cards).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: '1 initiativ' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Søg' }).fill('findes ikke');
  await expect(page.getByText('Ingen initiativer passer til »findes ikke«.')).toBeVisible();
  await page.getByRole('button', { name: 'Vis alle initiativer' }).click();
  await expect(cards).toHaveCount(total);
  await page.getByRole('button', { name: 'Frigør senge' }).click();
  expect(await cards.count()).toBeLessThan(total);
});
