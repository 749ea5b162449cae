import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../appTest.ts';
import { openCase } from '../casePage.ts';

const csv = `Region;Fødegang;Fødsler pr. år
Nord;Aalborg;3000
Nord;Hjørring;1000
Syd;Odense;4000
Syd;Esbjerg;
;Rønne;400
`;

async function storeAndUse(page: Page): Promise<Locator> {
  await page.goto('./#/data');
  await page
    .getByLabel('Vælg en fil')
    .setInputFiles({ name: 'regioner.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByLabel('Kolonnen med navne').selectOption({ label: 'Fødegang' });
  await page.getByLabel('Navn på datasættet').fill('Fødegange efter region');
  await page.getByRole('button', { name: 'Gem datasættet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fødegange efter region' })).toBeVisible();
  await expect(page.locator('[data-save]')).toHaveCount(0);
  await openCase(page, 'Robot på fødegangen');
  const sites = page.locator('[data-section="sites"]');
  await sites.getByLabel('Datasæt').selectOption({ label: 'Fødegange efter region (5)' });
  return sites;
}

test('places put together by region have right totals, open to their places, and are saved as shown', async ({
  page,
}) => {
  const sites = await storeAndUse(page);
  const table = sites.getByRole('table');
  const body = table.locator('tbody').getByRole('row');
  await expect(body).toHaveCount(5);
  await sites.getByLabel('Saml efter').selectOption({ label: 'Region' });
  await expect(body).toHaveCount(3);
  const group = (name: string): Locator => table.locator(`[data-group="${name}"]`);
  await expect(group('Syd')).toContainText('1 af 2 steder');
  await expect(group('uden »Region«')).toContainText('1 sted');

  const names = (): Promise<string[]> => table.locator('tbody th[scope="row"] button').allInnerTexts();
  await table.getByRole('button', { name: /^Sted/ }).click();
  expect((await names()).join(' ')).toMatch(/Nord.*Syd.*uden/s);
  await table.getByRole('button', { name: /^Sted/ }).click();
  expect((await names()).join(' ')).toMatch(/Syd.*Nord.*uden/s);

  for (const name of ['Nord', 'Syd']) {
    await group(name).getByRole('button').click();
    await expect(group(name).getByRole('button')).toHaveAttribute('aria-expanded', 'true');
  }
  await expect(body).toHaveCount(7);
  await expect(table.getByRole('row', { name: /^Aalborg/ })).toBeVisible();

  const download = page.waitForEvent('download');
  await sites.getByRole('button', { name: 'Gem tabellen som CSV', exact: true }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const [header = [], ...lines] = text
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/)
    .map(cellsIn);
  expect(header.slice(0, 3)).toEqual(['Region', 'Sted', 'Totalrække']);
  const hours = header.findIndex((label) => label.startsWith('Frigjort tid'));
  const of = (region: string, place: string): number => {
    const line = lines.find((cells) => cells[0] === region && cells[1] === place);
    return Number(line?.[hours]);
  };
  expect(of('Nord', 'I alt')).toBeGreaterThan(0);
  expect(of('Nord', 'I alt')).toBeCloseTo(of('Nord', 'Aalborg') + of('Nord', 'Hjørring'), 6);
  expect(of('Nord', 'Aalborg')).toBeCloseTo(3 * of('Nord', 'Hjørring'), 6);
  expect(of('Syd', 'I alt')).toBe(of('Syd', 'Odense'));
  expect(lines.filter(([, place]) => place === 'I alt').map((cells) => cells[2])).toEqual(['ja', 'ja', 'ja']);
});

/** The cells of a line of comma-separated text without line breaks in it. */
function cellsIn(line: string): string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}
