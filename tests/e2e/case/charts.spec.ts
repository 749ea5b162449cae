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

  // The case opens with the annex's rows, which give the years: without them they are the reader's to type.
  await page.getByRole('combobox', { name: 'Datasæt' }).selectOption({ label: 'intet datasæt' });
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

test('the targets are bars against lines, met or not in words, and one that is reached says so at once', async ({
  page,
}) => {
  await openCharts(page, 'operational-targets');
  const charts = page.locator('[data-section="charts"]');
  const letters = charts.getByRole('listitem').filter({ hasText: 'Epikriser sendt inden for én hverdag' });
  await expect(letters).toContainText('ikke opfyldt');
  await expect(letters).toContainText(/74\s%.*mål: 90\s%/);
  const field = letters.locator('.bar');
  const before = await field.getAttribute('width');

  await page.getByRole('button', { name: /^Vis alle \d+ forudsætninger$/ }).click();
  await type(page, 'Det, initiativet flytter i den gode retning', '20');
  await expect(letters.locator('.result')).toHaveText('opfyldt');
  await expect(letters).toContainText(/94\s%/);
  expect(await field.getAttribute('width')).not.toBe(before);
  // Low is best here: what moves in the good direction goes down.
  await expect(charts.getByRole('listitem').filter({ hasText: 'Bæltefikseringer' })).toContainText('37');

  await charts.getByText('Vis tallene som tabel').click();
  const row = charts.getByRole('row', { name: /^Epikriser/ });
  await expect(row).toContainText(/94\s%/);
  await expect(row).toContainText('opfyldt');
});

test('an allocation asks for its rows, and its bars then add up to the amount', async ({ page }) => {
  await openCharts(page, 'technology-contribution');
  const charts = page.locator('[data-section="charts"]');
  await expect(charts).toContainText('Den tegnes, når der er et datasæt med ét sted pr. række');
  await charts.getByRole('button', { name: 'Brug initiativets egne steder' }).click();
  await expect(charts.getByRole('img').locator('g')).toHaveCount(5);
  await expect(charts).toContainText(/Tilsammen 400,0\smio\.\skr\.\spr\.\sår/);
  await charts.getByText('Vis tallene som tabel').first().click();
  await expect(charts.getByRole('row', { name: /I alt/ })).toContainText('400,0');
});

test('every payer of a national spread has a drawing of its own, and what moves stands with both', async ({
  page,
}) => {
  await openCharts(page, 'national-spread');
  const charts = page.locator('[data-section="charts"]');
  await page.getByRole('button', { name: /^Prøv med eksempler i de \d+ tomme felter$/ }).click();
  const region = charts.getByRole('img', { name: /^region: netto/ });
  const fund = charts.getByRole('img', { name: /^pulje: netto/ });
  const heightOf = async (bars: ReturnType<typeof region.locator>): Promise<number> =>
    Number(await bars.first().getAttribute('height'));
  await expect(region.locator('rect.received')).toHaveCount(1);
  const received = await heightOf(region.locator('rect.received'));
  expect(await heightOf(fund.locator('rect.handedOver'))).toBeCloseTo(received, 3);

  const net = await region.getAttribute('aria-label');
  await type(page, 'Udgift til at tage løsningen i brug ét sted', '3.000.000');
  await expect(region).not.toHaveAttribute('aria-label', net ?? '');

  const consequences = page.locator('[data-section="consequences"]');
  await expect(consequences.getByRole('row', { name: /Fonden betaler ud/ })).toHaveCount(2);
  await expect(consequences.getByRole('row', { name: /I alt, alle betalere/ })).toBeVisible();
});

test('rows are bars, dots and a distribution, and a dot can be found by pointer, keyboard and table', async ({
  page,
}) => {
  await page.goto('./#/case/activity-funding-2017');
  const sites = page.locator('[data-section="sites"]');
  await sites.getByRole('radio', { name: 'Punkter' }).check();
  const drawing = sites.getByRole('img', { name: /^5 punkter/ });
  const slider = sites.getByRole('slider');
  await slider.focus();
  await expect(slider).toHaveAttribute('aria-valuetext', /^Nordsjælland: hjerte/);
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /^Herlev-Gentofte.*79\.933/);
  await expect(drawing.locator('.shown')).toHaveText(/^Herlev-Gentofte/);

  const box = await drawing.locator('.circles').boundingBox();
  if (!box) throw new Error('no dots');
  // The lowest on the left is the one with the fewest visits.
  await page.mouse.move(box.x + 4, box.y + box.height - 8);
  await expect(drawing.locator('.shown')).toHaveText(/^Nordsjælland: hjerte/);
  await page.mouse.down();
  await page.mouse.up();
  await expect(slider).toHaveAttribute('aria-valuetext', /^Nordsjælland: hjerte/);

  await sites.locator('figure + details > summary').click();
  await sites.getByRole('button', { name: /^Nordsjælland: KOL/ }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', /KOL.*14\.360/);

  await sites.getByRole('radio', { name: 'Fordeling' }).check();
  await expect(sites.locator('[data-mark="median"]')).toHaveCount(1);
  await sites.locator('figure + details > summary').click();
  await expect(sites.getByRole('row', { name: /^I alt med tal/ })).toContainText('5');
});
