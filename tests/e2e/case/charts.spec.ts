import type { Page } from '@playwright/test';
import { expect, test } from '../appTest.ts';
import { type } from '../casePage.ts';

async function openCharts(page: Page, id: string): Promise<void> {
  await page.goto(`./#/case/${id}`);
  await expect(page.getByTestId('conclusion')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Figurer', exact: true })).toBeVisible();
}

/** Where a mark stands, in pixels from the left of its chart. */
async function placeOf(page: Page, mark: string): Promise<number> {
  const line = page.locator(`[data-section="charts"] [data-mark="${mark}"] line`).first();
  return Number(await line.getAttribute('x1'));
}

test('the chart of the IV unit shows where the lines cross and where you are, and follows every edit', async ({
  page,
}) => {
  await openCharts(page, 'iv-unit');
  const charts = page.locator('[data-section="charts"]');
  await expect(charts).toContainText('Figuren tegnes, når der er tal for');
  await page.getByRole('button', { name: /^Prøv med eksempler i de \d+ tomme felter$/ }).click();

  await expect(charts.locator('[data-line] path')).toHaveCount(3);
  await expect(charts.locator('[data-mark="doses"]')).toContainText(/her er I nu: 150\sdoser/);
  const [from, here, to] = [
    await placeOf(page, 'fromVolume'),
    await placeOf(page, 'doses'),
    await placeOf(page, 'toVolume'),
  ];
  expect(from).toBeLessThan(here);
  expect(here).toBeLessThan(to);

  await type(page, 'Doser, enheden blander', '400');
  await expect(charts.locator('[data-mark="doses"]')).toContainText(/her er I nu: 400\sdoser/);
  expect(await placeOf(page, 'doses')).toBeGreaterThan(here);

  await type(page, 'Tid til at blande en dosis på afdelingen', '6');
  await expect.poll(() => placeOf(page, 'fromVolume')).toBeGreaterThan(from);

  await type(page, 'Doser, enheden blander', '900');
  await expect(charts.locator('[data-mark="doses"]')).toHaveCount(0);
  await expect(charts).toContainText(/Uden for figuren: her er I nu: 900\sdoser/);

  await charts.getByText('Vis tallene som tabel').click();
  await expect(charts.getByRole('table').getByRole('row')).toHaveCount(30);
});

test('the CO2 paths show what was measured, the way on and the goal, and move with a new reading', async ({
  page,
}) => {
  await openCharts(page, 'co2-paths');
  const first = page.locator('[data-section="charts"] figure').first();
  await expect(first.locator('[data-line="measured"] circle')).toHaveCount(2);
  await expect(first.locator('[data-mark="goal"]')).toContainText(/Mål: 60\.466\ston/);
  const goal = await first.locator('[data-mark="goal"] line').getAttribute('y1');
  const year = await placeOf(page, 'resultYear');
  const way = await first.locator('[data-line="pace"] .dashed').getAttribute('d');

  await page.getByRole('button', { name: /^Vis alle \d+ forudsætninger$/ }).click();
  await type(page, 'Senest målt', '2019');
  await expect(first.locator('[data-mark="resultYear"]')).toContainText('2019');
  expect(await placeOf(page, 'resultYear')).toBeGreaterThan(year);
  expect(await first.locator('[data-line="pace"] .dashed').getAttribute('d')).not.toBe(way);

  await type(page, 'Mål', '30000');
  await expect(first.locator('[data-mark="goal"]')).toContainText(/Mål: 30\.000\ston/);
  expect(Number(await first.locator('[data-mark="goal"] line').getAttribute('y1'))).toBeGreaterThan(
    Number(goal),
  );
});
