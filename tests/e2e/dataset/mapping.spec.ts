import type { Page } from '@playwright/test';
import { expect, test } from '../appTest.ts';

const monthly =
  'Sygehus;År;Fødsler pr. måned\nOdense;2023;300\nVejle;2023;200\nOdense;2024;310\nVejle;2024;210\n';

async function bring(page: Page, name: string): Promise<void> {
  await page.goto('./#/data');
  await page
    .getByLabel('Vælg en fil')
    .setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(monthly) });
  await page.getByRole('button', { name: 'Gem datasættet' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function use(page: Page, name: string): Promise<void> {
  await page.goto('./#/case/birth-robot');
  await page.getByRole('combobox', { name: 'Datasæt' }).selectOption({ label: `${name} (4)` });
}

const births = (page: Page) =>
  page.locator('[data-section="sites"] tbody').getByRole('link', { name: '3.720', exact: true });

test('a file by month is converted in sight, one year is counted, and the next file is offered the same', async ({
  page,
}) => {
  await bring(page, 'Fødsler i 2024');
  await use(page, 'Fødsler i 2024');
  await expect(
    page.getByRole('alert').filter({ hasText: 'Tabellen har flere år (2023–2024)' }),
  ).toBeVisible();
  await expect(births(page)).toHaveCount(0);

  const offer = page.getByRole('region', { name: 'Passer disse kolonner også?' });
  await expect(offer).toContainText(
    'Omregnes fra fødsler pr. måned til fødsler pr. år: tallet ganges med 12.',
  );
  await offer.getByRole('button').first().click();
  await page.getByRole('combobox', { name: 'Rækker fra' }).selectOption('2024');
  await expect(page.getByRole('alert').filter({ hasText: 'flere år' })).toHaveCount(0);

  await page.getByText('Kolonner i datasættet').click();
  const unit = page.getByRole('combobox', { name: /^Enhed i kolonnen til »Fødsler/ });
  await expect(unit).toHaveValue('birth/month');
  await births(page).click();
  await expect(page.locator('[data-step="births"]')).toContainText(
    'Odense: 310 fødsler pr. måned i kolonnen er 3.720 fødsler pr. år her.',
  );

  await bring(page, 'Fødsler igen');
  await use(page, 'Fødsler igen');
  const last = page.getByRole('region', { name: 'Brugt sidst' });
  await expect(last).toContainText('fødsler pr. måned');
  await expect(births(page)).toHaveCount(0);
  await last.getByRole('button').click();
  await expect(births(page)).toBeVisible();
});

test('months of a year are added up in sight, and a place that lacks one is named', async ({ page }) => {
  const rows = Array.from({ length: 12 }, (_, at) => {
    const month = `2024M${String(at + 1).padStart(2, '0')}`;
    const thisted = at < 10 ? `${month};Thisted;30\n` : '';
    return `${month};Aalborg;${250 + at}\n${month};Odense;300\n${thisted}`;
  });
  const file = `Måned;Sygehus;Fødsler pr. år\n${rows.join('')}`;
  await page.goto('./#/data');
  await page
    .getByLabel('Vælg en fil')
    .setInputFiles({ name: 'Måneder.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await page.getByRole('button', { name: 'Gem datasættet' }).click();
  await page.goto('./#/case/birth-robot');
  await page.getByRole('combobox', { name: 'Datasæt' }).selectOption({ label: 'Måneder (34)' });
  const sites = page.locator('[data-section="sites"]');
  await expect(sites.getByRole('alert').filter({ hasText: 'en række for hver måned' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Rækker fra' }).selectOption('2024');
  await expect(sites).toContainText('De tolv måneder i 2024 er lagt sammen for hvert sted.');
  await expect(sites.getByRole('link', { name: 'Se hele tabellen fra filen' })).toBeVisible();
  await expect(sites).toContainText('Thisted har ingen række for november og december');
  // 250 + 251 + … + 261
  await sites.locator('tbody').getByRole('link', { name: '3.066', exact: true }).click();
  await expect(page.locator('[data-step="births"]')).toContainText('250 + 251 + 252');
  await expect(page.locator('[data-step="births"]')).toContainText('= 3.066');
});
