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
  await expect(page.getByText('Ingen af bibliotekets initiativer passer til »findes ikke«.')).toBeVisible();
  await page.getByRole('button', { name: 'Vis alle initiativer' }).click();
  await expect(cards).toHaveCount(total);
  const beds = page.getByRole('button', { name: /^Frigør senge \d+$/ });
  const promised = Number(/\d+$/.exec((await beds.textContent())?.trim() ?? '')?.[0]);
  await beds.click();
  await expect(cards).toHaveCount(promised);
  expect(promised).toBeGreaterThan(0);
  expect(promised).toBeLessThan(total);
});

test('filters combine, promise how many they leave, and are there again on the way back', async ({
  page,
}) => {
  await page.goto('./');
  const cards = page.locator('a.card');
  await expect(cards.nth(cases.length)).toBeVisible();
  const region = page.getByRole('combobox', { name: 'Region', exact: true });
  await region.selectOption('hovedstaden');
  const grade = page.getByRole('combobox', { name: 'Hvor godt det er belyst' });
  const promised = /\((\d+)\)$/.exec(
    (await grade.locator('option[value="guess"]').textContent())?.trim() ?? '',
  )?.[1];
  await grade.selectOption('guess');
  await expect(cards).toHaveCount(Number(promised));
  await expect(page).toHaveURL(/#\/\?region=hovedstaden&evidence=guess$/);
  await cards.first().click();
  await expect(page.locator('article[data-case]')).toBeVisible();
  await page.goBack();
  await expect(cards).toHaveCount(Number(promised));
  await expect(region).toHaveValue('hovedstaden');
  // The path at the top leads back to the same list, the name of the app to the whole library.
  await cards.first().click();
  await page.getByRole('navigation').getByRole('link', { name: 'Bibliotek' }).click();
  await expect(cards).toHaveCount(Number(promised));
  await page.getByRole('link', { name: 'Gevinst', exact: true }).click();
  await expect(region).toHaveValue('');
  expect(await cards.count()).toBeGreaterThan(40);
});

test('on a narrow screen the filters are folded under a count of those in use', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/?region=midtjylland&figures=needsFigures');
  const fold = page.locator('summary', { hasText: 'Filtre' });
  await expect(fold).toContainText('2 valgt');
  const region = page.getByRole('combobox', { name: 'Region', exact: true });
  await expect(region).toBeHidden();
  await fold.click();
  await expect(region).toHaveValue('midtjylland');
  await expect(page.getByRole('link', { name: /^På patientens præmisser/ })).toBeVisible();
  await page.getByRole('button', { name: 'Vis alle initiativer' }).click();
  await expect(fold).not.toContainText('valgt');
});

test('a list marks where the source contradicts itself, and the case shows each place with its reason', async ({
  page,
}) => {
  await page.goto('./#/?q=kliniske byggere');
  const row = page.locator('a.card').filter({ hasText: 'Kliniske byggere' });
  await expect(row).toContainText(/Genberegner (\d+) af \1 tal i kilden/);
  await expect(row).toContainText('Kilden modsiger sig selv 2 steder');
  await row.click();
  const published = page.locator('[data-section="published"]');
  const list = published.getByRole('list', { name: 'Hvor kildens tal ikke stemmer' });
  await expect(list.getByRole('listitem').filter({ hasText: /^\s*kilden modsiger sig selv/ })).toHaveCount(2);
  const rounded = list.getByRole('listitem').filter({ hasText: /^\s*Kildens lønudgift regnet efter/ });
  await expect(rounded).toContainText(/I kilden 5,5\smio\.\skr\..*Beregnet 5,53\smio\.\skr\./);
});
