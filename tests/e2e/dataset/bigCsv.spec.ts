import { readFile } from 'node:fs/promises';
import type { Page, Worker } from '@playwright/test';
import { bigColumns, bigCsv, bigRow } from '../../fixtures/bigCsv.ts';
import { expect, test } from '../appTest.ts';
import { storesDigest } from './storesDigest.ts';

test.use({ serviceWorkers: 'allow' });

const ROWS = 200_000;
const file = { name: 'stor.csv', mimeType: 'text/csv', buffer: bigCsv(ROWS) };
const source = 'Vælg en fil';

/** As if the file lay on a slow disk: the worker's reads of it take their time, so that there is time to look. */
function slowDisk(): void {
  const { arrayBuffer } = Blob.prototype;
  const { read } = ReadableStreamDefaultReader.prototype;
  const wait = () => new Promise((resolve) => setTimeout(resolve, 150));
  Blob.prototype.arrayBuffer = async function () {
    await wait();
    return arrayBuffer.call(this);
  };
  ReadableStreamDefaultReader.prototype.read = async function () {
    await wait();
    return read.call(this);
  };
}

/** The worker that a first, small reading leaves ready for the next. */
async function startedWorker(page: Page): Promise<Worker> {
  await page.goto('./#/data');
  const started = page.waitForEvent('worker');
  const small = Buffer.from('Sted;Antal\nÆrø;1,5\n');
  await page.getByLabel(source).setInputFiles({ ...file, buffer: small });
  await expect(page.getByRole('cell', { name: 'Ærø' })).toBeVisible();
  await page.getByRole('button', { name: 'Annullér' }).click();
  return started;
}

/** A row of the file as the app writes it: dates by ISO, numbers without groups, texts quoted as they came. */
function exported(row: number): string {
  const { region, ward, kind, day, count, amount, hours, share } = bigRow(row);
  const [dayOfMonth, month, year] = day.split('-');
  const numbers = [count, amount / 100, hours, share / 10].map((value) => String(value).replace('.', ','));
  return [region, ward, kind, `${year}-${month}-${dayOfMonth}`, ...numbers].join(';');
}

async function exportedLines(page: Page): Promise<string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem som CSV til dansk Excel' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  return text.split('\r\n');
}

test('a big file is read in the worker, shows how far it is, and can be given up without a trace', async ({
  page,
}) => {
  const worker = await startedWorker(page);
  const before = await storesDigest(page);
  await worker.evaluate(slowDisk);
  await page.getByLabel(source).setInputFiles(file);
  const progress = page.getByRole('progressbar');
  await expect(progress).toBeVisible();
  await expect(page.getByText(/% læst/)).toBeVisible();
  const value = async () => Number(await progress.getAttribute('value'));
  const first = await value();
  await expect.poll(value).toBeGreaterThan(first);
  // The page itself is not at work: it answers while the worker reads.
  expect(page.workers()).toEqual([worker]);
  await page.getByRole('button', { name: 'Stop læsningen' }).click();
  await expect(page.getByLabel(source)).toBeVisible();
  await expect(progress).toBeHidden();
  expect(await storesDigest(page)).toBe(before);
});

test('a reading given up goes back to the one before, and a refused file leaves nothing', async ({
  page,
}) => {
  const worker = await startedWorker(page);
  const before = await storesDigest(page);
  await page.getByLabel(source).setInputFiles(file);
  await expect(page.getByText('200.000 rækker læst, alle er med.')).toBeVisible({ timeout: 60_000 });
  await worker.evaluate(slowDisk);
  await page.getByLabel('Skilletegn').selectOption(',');
  await expect(page.getByRole('button', { name: 'Gem datasættet' })).toBeDisabled();
  await page.getByRole('button', { name: 'Stop læsningen' }).click();
  await expect(page.getByLabel('Skilletegn')).toHaveValue(';');
  await expect(page.getByRole('button', { name: 'Gem datasættet' })).toBeEnabled();
  await page.getByRole('button', { name: 'Annullér' }).click();
  await page.getByLabel(source).setInputFiles({ ...file, buffer: Buffer.from('a;"b\n1;2\n') });
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await storesDigest(page)).toBe(before);
});

test('a big file is stored whole, and every cell of it is there after a reload', async ({ page }) => {
  await page.goto('./#/data');
  await page.getByLabel(source).setInputFiles(file);
  await expect(page.getByText('200.000 rækker læst, alle er med.')).toBeVisible({ timeout: 60_000 });
  // The table asks what 1.014 means; it is thousands here.
  await page.getByLabel('Indhold af kolonnen Timer').selectOption({ label: 'tal, 1.234,5' });
  await expect(page.getByRole('button', { name: 'Gem datasættet' })).toBeEnabled();
  await page.getByRole('button', { name: 'Gem datasættet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'stor' })).toBeVisible();
  await expect(page.getByText(/200\.000 rækker · 8 kolonner · fylder [\d,]+\sMB/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'stor' })).toBeVisible();

  const table = page.getByRole('table', { name: 'stor' });
  await expect(table).toHaveAttribute('aria-rowcount', String(ROWS + 1));
  expect(await table.getByRole('row').count()).toBeLessThan(100);
  await page.getByLabel('Gå til række').fill('123.456');
  await page.getByLabel('Gå til række').press('Enter');
  const wanted = table.locator('[aria-rowindex="123457"]');
  await expect(wanted).toBeInViewport();
  await expect(wanted.getByRole('cell').first()).toHaveText(bigRow(123_455).region);
  await page.getByRole('region', { name: 'stor' }).focus();
  await page.keyboard.press('End');
  await expect(table.locator(`[aria-rowindex="${ROWS + 1}"]`)).toBeInViewport();

  const lines = await exportedLines(page);
  expect(lines[0]).toBe(`\ufeff${bigColumns.join(';')}`);
  expect(lines).toHaveLength(ROWS + 2);
  const wrong = Array.from({ length: ROWS }, (_, row) => row).filter(
    (row) => lines[row + 1] !== exported(row),
  );
  expect(wrong).toEqual([]);
});
