import { expect, test } from '../appTest.ts';
import { cases, openCase } from '../casePage.ts';

for (const { id, title } of cases) {
  test(`»${title}« reads as a document with every section`, async ({ page }) => {
    await openCase(page, title);

    const conclusion = page.getByTestId('conclusion');
    await expect(conclusion.locator('.verdict')).toHaveText(/\d/);
    // No value of any local figure turns the conclusion of the AI case.
    if (id !== 'ai-mammography')
      await expect(conclusion.getByText('Konklusionen holder, så længe')).toBeVisible();
    await conclusion.getByText('Sådan er konklusionen dannet').click();
    await expect(conclusion.getByText('Denne regel gælder nu')).toBeVisible();

    const figures = page.locator('[data-section="keyFigures"]');
    for (const lens of ['capacity', 'cash', 'societal']) {
      const column = figures.locator(`[data-lens="${lens}"]`);
      await expect(column.getByRole('heading', { level: 3 })).toBeVisible();
      await expect(column).toHaveText(/\d|Ikke opgjort/);
    }
    await expect(figures.getByText('Budget og kapacitet lægges aldrig sammen')).toBeVisible();

    const assumptions = page.getByRole('region', { name: 'Forudsætninger', exact: true });
    await assumptions.getByRole('button', { name: /^Vis alle \d+ forudsætninger$/ }).click();
    const all = assumptions.locator('[data-parameter]');
    const classes = /fra dokumentet|fra anden kilde|beregnet|udledt|antagelse|definition/;
    for (const one of await all.all()) await expect(one).toContainText(classes);
    await all
      .first()
      .getByText(/^Spænd(,.*)? og kilde$/)
      .click();
    await expect(all.first().getByRole('group', { name: 'Spænd' })).toBeVisible();

    for (const name of [
      'Fra frigjort tid til penge',
      'Udgifter og gevinster år for år',
      'Sted for sted',
      'Ikke medregnet',
      'Indvendinger',
      'Om initiativet',
      'Kildens tal, genberegnet',
      'Kilder',
    ]) {
      const section = page.getByRole('region', { name, exact: true }).first();
      await expect(section).toBeVisible();
      await expect(section).not.toHaveText(name);
    }
  });
}

test('a conclusion that an assumption alone can turn says so', async ({ page }) => {
  await openCase(page, 'Robot på fødegangen');
  const conclusion = page.getByTestId('conclusion');
  await expect(conclusion.locator('.verdict')).toContainText('Regneeksempel');
  await expect(conclusion).toContainText(/\d+ af \d+ forudsætninger er antagelser/);
  await expect(conclusion.getByRole('link', { name: /Driftsudgift/ })).toBeVisible();
});

test('money by year and payer stands as a chart and as a table with the same years', async ({ page }) => {
  await openCase(page, 'Børn uden narkose i MR');
  const cashFlow = page.locator('[data-section="cashFlow"]');
  await expect(cashFlow.getByRole('img')).toBeVisible();
  await cashFlow.getByText('Vis tallene som tabel').click();
  const rows = cashFlow.getByRole('row');
  const years = (await rows.count()) - 1;
  expect(years).toBeGreaterThan(4);
  await expect(cashFlow.getByRole('columnheader', { name: 'Akkumuleret' })).toBeVisible();

  const consequences = page.locator('[data-section="consequences"]');
  await expect(consequences.getByRole('columnheader')).toHaveCount(5);
  await consequences.getByRole('button', { name: 'Vis alle år' }).click();
  await expect(consequences.getByRole('columnheader')).toHaveCount(years + 1);
  await expect(consequences.getByRole('row', { name: /I alt/ })).toBeVisible();
  await expect(consequences.getByText(/^(region|hospital|patient|stat|kommune)/).first()).toBeVisible();
});

test('the figures of the source are recomputed one by one', async ({ page }) => {
  await openCase(page, 'Robot på fødegangen');
  const published = page.locator('[data-section="published"]');
  // The robot's source prints no result of its own: all are control figures.
  const [, count] = /(\d+) af \1 kontroltal/.exec(await published.innerText()) ?? [];
  await published.getByText('Vis tallene som tabel').click();
  await expect(published.getByRole('row')).toHaveCount(Number(count) + 1);
  await expect(published.getByText('stemmer', { exact: true })).toHaveCount(Number(count));
});
