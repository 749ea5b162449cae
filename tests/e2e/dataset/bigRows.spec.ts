import { readFile } from 'node:fs/promises';
import type { CaseModel } from '../../../src/core/model/case.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { bigCsv, bigRow } from '../../fixtures/bigCsv.ts';
import { expect, test } from '../appTest.ts';

const ROWS = 200_000;
const file = { name: 'stor.csv', mimeType: 'text/csv', buffer: bigCsv(ROWS) };

/** Runs in the page: notes the kinds of job that workers are asked for. */
function noteJobs(): void {
  const asked: string[] = [];
  Reflect.set(window, 'jobsAsked', asked);
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (order: { kind?: string }, ...transfer) {
    if (order.kind) asked.push(order.kind);
    return Reflect.apply(postMessage, this, [order, ...transfer]);
  };
}

/** Names of the scripts that the page has loaded, without what the build puts into them. */
const loaded = (): string[] =>
  performance.getEntriesByType('resource').map(({ name }) => /([^/]+)-[^/]*\.js$/.exec(name)?.[1] ?? '');

/** What so many births in one place free, which is what they free in many. */
async function hoursOf(births: number): Promise<number> {
  const text = await readFile(new URL('../../../src/cases/time/birth-robot.json', import.meta.url), 'utf8');
  const program = compileCase(JSON.parse(text) as CaseModel);
  const inputs = prepareInputs(program, { changes: [{ parameter: 'births', value: births }] });
  return evaluate(program, inputs).columns.get('hours')?.[0] ?? NaN;
}

test('a case is run over a big dataset by the worker, and the whole is the sum of its rows', async ({
  page,
}) => {
  await page.addInitScript(noteJobs);
  await page.goto('./#/data');
  await page.getByLabel('Vælg en fil').setInputFiles(file);
  await page.getByLabel('Indhold af kolonnen Timer').selectOption({ label: 'tal, 1.234,5' });
  const store = page.getByRole('button', { name: 'Gem datasættet' });
  await expect(store).toBeEnabled();
  await store.click();
  await expect(page.getByRole('heading', { level: 1, name: 'stor' })).toBeVisible();
  await expect(page.locator('[data-save]')).toHaveCount(0);

  await page.evaluate(() => (location.hash = '#/case/birth-robot'));
  const sites = page.locator('[data-section="sites"]');
  await sites.getByLabel('Datasæt').selectOption({ label: `stor (${ROWS.toLocaleString('da-DK')})` });
  await sites.getByText('Kolonner i datasættet').click();
  const births = 'Fødsler på de fødegange, der bruger robotten';
  await sites.getByLabel(`Kolonne til »${births}«`, { exact: true }).selectOption({ label: 'Antal' });

  const table = sites.getByRole('table');
  const rows = Array.from({ length: ROWS }, (_, row) => bigRow(row));
  const hours = await hoursOf(rows.reduce((sum, { count }) => sum + count, 0));
  const total = table.locator('tfoot').getByRole('row');
  await expect(total).toContainText(/200\.?000/);
  const shown = await total.getByRole('cell').nth(1).innerText();
  expect(Number(shown.replaceAll('.', '')) / hours).toBeCloseTo(1, 2);
  await expect(table).toHaveAttribute('aria-rowcount', String(ROWS + 2));
  const third = table.locator('[aria-rowindex="4"]');
  await expect(third.getByRole('rowheader')).toHaveText(rows[2]?.region ?? '');
  await expect(third.getByRole('cell').first()).toHaveText(String(rows[2]?.count));

  expect(await page.evaluate(() => Reflect.get(window, 'jobsAsked') as string[])).toContain('runRows');
  const here = await page.evaluate(loaded);
  expect(here).not.toContain('runRows');
  expect(here).not.toContain('readCsv');
});
