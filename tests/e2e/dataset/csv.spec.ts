import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../appTest.ts';
import { openCase } from '../casePage.ts';

const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../../fixtures/csv/${name}`, import.meta.url));

/** ISO 8859-1 and Windows-1252 are the same for the letters used here. */
const oldExcel = (text: string): Buffer => Buffer.from(text, 'latin1');

async function pick(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('./#/data');
  await page.getByLabel('Vælg en fil').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

const preview = (page: Page): Locator => page.getByRole('table').filter({ hasText: 'De første rækker' });

const danish = 'Sted;Fødsler pr. år;Andel\nÆrø;1.234,5;57 %\nSkagen;601;41,5 %\n';
const english = 'Site,Births per year,Share\nÆrø,"1,234.5",57 %\nSkagen,601,41.5 %\n';
const readings = [
  { what: 'UTF-8 with semicolons', bytes: Buffer.from(danish), encoding: 'utf-8', delimiter: ';' },
  {
    what: 'UTF-8 with a byte order mark',
    bytes: Buffer.from(`\ufeff${danish}`),
    encoding: 'utf-8-bom',
    delimiter: ';',
  },
  { what: 'Windows-1252', bytes: oldExcel(danish), encoding: 'windows-1252', delimiter: ';' },
  { what: 'commas and decimal points', bytes: Buffer.from(english), encoding: 'utf-8', delimiter: ',' },
  {
    what: 'tabs and line ends of Windows',
    bytes: Buffer.from(danish.replaceAll(';', '\t').replaceAll('\n', '\r\n')),
    encoding: 'utf-8',
    delimiter: '\t',
  },
] as const;

test('a file is read in its own encoding, delimiter and decimal sign', async ({ page }) => {
  for (const { what, bytes, encoding, delimiter } of readings) {
    await test.step(what, async () => {
      await pick(page, 'steder.csv', bytes);
      await expect(page.getByLabel('Tegnsæt')).toHaveValue(encoding);
      await expect(page.getByLabel('Skilletegn')).toHaveValue(delimiter);
      const first = preview(page).getByRole('row').nth(1);
      await expect(first.getByRole('cell')).toHaveText(['Ærø', '1.234,5', /57/]);
      await expect(page.getByText('2 rækker læst, alle er med.')).toBeVisible();
      await page.getByRole('button', { name: 'Annullér' }).click();
    });
  }
});

test('what was detected can be overruled', async ({ page }) => {
  await pick(page, 'tvetydig.csv', await fixture('tvetydig-eksempel.csv'));
  await expect(page.getByText(/kan læses på to måder/)).toBeVisible();
  const column = page.getByLabel('Indhold af kolonnen Fødsler pr. år');
  const cell = preview(page).getByRole('row').nth(1).getByRole('cell').nth(1);
  await column.selectOption({ label: 'tal, 1.234,5' });
  await expect(cell).toHaveText('1.234');
  await column.selectOption({ label: 'tal, 1,234.5' });
  await expect(cell).toHaveText('1,234');
  await column.selectOption({ label: 'tekst' });
  await expect(cell).toHaveText('1.234');
  await page.getByLabel('Skilletegn').selectOption(',');
  await expect(preview(page).getByRole('columnheader')).toHaveCount(1);
  await page.getByLabel('Skilletegn').selectOption(';');
  await page.getByLabel('Linjen med overskrifter').selectOption({ label: 'ingen – kolonnerne får numre' });
  await expect(page.getByText('3 rækker læst, alle er med.')).toBeVisible();
});

test('a file can be dropped, and a table pasted', async ({ page }) => {
  await page.goto('./#/data');
  const drop = page.getByRole('group', { name: 'Slip en CSV-fil her' });
  const carried = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'sluppet.csv', { type: 'text/csv' }));
    return transfer;
  }, danish);
  await drop.dispatchEvent('dragover', { dataTransfer: carried });
  await drop.dispatchEvent('drop', { dataTransfer: carried });
  await expect(page.getByLabel('Navn på datasættet')).toHaveValue('sluppet');
  await page.getByRole('button', { name: 'Annullér' }).click();

  await page.getByLabel('Indsæt celler kopieret fra et regneark').fill(danish.replaceAll(';', '\t'));
  await page.getByRole('button', { name: 'Læs det indsatte' }).click();
  await expect(preview(page).getByRole('row').nth(1)).toContainText('Ærø');
});

test('what is no table is refused with the way out', async ({ page }) => {
  const refused = page.getByRole('alert');
  await pick(page, 'ark.xlsx.csv', Buffer.from('PK\u0003\u0004rest', 'latin1'));
  await expect(refused).toContainText(/Excel-ark|zip-arkiv/);
  await page.getByRole('button', { name: 'Annullér' }).click();
  await pick(page, 'tom.csv', Buffer.alloc(0));
  await expect(refused).toContainText('Filen er tom.');
  await page.getByRole('button', { name: 'Annullér' }).click();
  await pick(page, 'anfoersel.csv', await fixture('aabent-anfoerselstegn-eksempel.csv'));
  await expect(page.getByText(/Et anførselstegn i linje 3 bliver aldrig lukket/)).toBeVisible();
});

async function storeAndUse(page: Page, file: string): Promise<Locator> {
  await pick(page, file, await fixture(file));
  await page.getByLabel('Navn på datasættet').fill('Fødegange, prøve');
  await page.getByRole('button', { name: 'Gem datasættet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fødegange, prøve' })).toBeVisible();
  // The page is left for another one, which finds what is on the disk: this line speaks until it is.
  await expect(page.locator('[data-save]')).toHaveCount(0);
  await openCase(page, 'Robot på fødegangen');
  const sites = page.locator('[data-section="sites"]');
  await sites.getByLabel('Datasæt').selectOption({ label: 'Fødegange, prøve (7)' });
  return sites;
}

test('a stored table is mapped and gives results per row, sorted as asked; a missing value is left out of the whole and counted', async ({
  page,
}) => {
  const sites = await storeAndUse(page, 'foedegange-eksempel.csv');
  const table = sites.getByRole('table');
  const body = table.locator('tbody').getByRole('row');
  await expect(body).toHaveCount(7);

  const midt = table.getByRole('row', { name: /^Fødegang Midt/ });
  await expect(midt).toContainText('mangler');
  const total = table.locator('tfoot').getByRole('row');
  await expect(total).toContainText('I alt (5 af 6 steder)');
  await expect(sites).toContainText('Ikke med i totalen, fordi der mangler tal: Fødegang Midt (eksempel).');

  const names = () => body.getByRole('rowheader').allInnerTexts();
  await table.getByRole('button', { name: /^Sted/ }).click();
  expect((await names()).at(0)).toMatch(/^Fødegang Midt/);
  await table.getByRole('button', { name: /^Fødsler på de/ }).click();
  expect((await names()).at(-1)).toMatch(/^Fødegang Midt/);
  await expect(table.getByRole('columnheader', { name: /^Fødsler på de/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(sites.getByLabel('Vis som søjler')).toBeVisible();

  await sites.getByText('Kolonner i datasættet').click();
  const mapped = sites.getByLabel('Kolonne til »Fødsler på de fødegange, der bruger robotten«');
  await expect(mapped.locator('option:checked')).toHaveText('Fødsler pr. år');
  await mapped.selectOption({ label: 'samme tal alle steder' });
  // With no column left in use the case counts once, with its own figures.
  await expect(total).toHaveCount(0);
  await expect(page.getByText(/Ingen kolonne er i brug endnu/)).toBeVisible();
});

test('a site’s own figure leads to its working', async ({ page }) => {
  const sites = await storeAndUse(page, 'foedegange-eksempel.csv');
  await sites
    .getByRole('row', { name: /^Fødegang Nord/ })
    .getByRole('link')
    .nth(1)
    .click();
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toContainText('Fødegang Nord');
  await expect(page.getByRole('dialog').locator('[data-value]')).toHaveText(/\d/);
});

test('the example that ships with a case is one tap away and marked as an example', async ({ page }) => {
  await openCase(page, 'Børn uden narkose i MR');
  const sites = page.locator('[data-section="sites"]');
  await sites.getByLabel('Datasæt').selectOption({ label: 'intet datasæt' });
  await expect(sites.getByRole('table')).toBeHidden();
  await sites.getByLabel('Datasæt').selectOption({ label: 'initiativets eget eksempel' });
  await expect(sites.getByText('Eksempel, ikke virkelige tal.')).toBeVisible();
  await expect(sites.locator('tfoot')).toContainText('I alt (3 af 4 steder)');
  await expect(sites).toContainText('Ikke med i totalen, fordi der mangler tal: Regionshospital D.');
});

test('merged cells, shares beside per cent and codes are asked about and answered in place', async ({
  page,
}) => {
  const file =
    'Region;Sygehus;Kode;Fødsler;Andel\nNord;Aalborg;0800;3100;57 %\n;Thisted;2200;400;0,61\nSyd;Odense;5000;4100;0,5\n';
  await pick(page, 'fletning.csv', Buffer.from(file));
  const cells = (row: number) => preview(page).getByRole('row').nth(row).getByRole('cell');
  const questions = page.locator('.box.warn');
  await expect(cells(2).first()).toHaveText('mangler');
  await questions.getByRole('button', { name: 'Ja, udfyld nedad – Region' }).click();
  await expect(cells(2).first()).toHaveText('Nord');
  await questions.getByRole('button', { name: /^uden % er det andele/ }).click();
  await expect(cells(2).last()).toHaveText(/^61/);
  await questions.getByRole('button', { name: 'tekst – Kode' }).click();
  await expect(cells(1).nth(2)).toHaveText('0800');
  await expect(questions).toHaveCount(0);
  await page.getByRole('checkbox', { name: /1 tom celle i kolonnen »Region« udfyldes/ }).uncheck();
  await expect(cells(2).first()).toHaveText('mangler');
});
