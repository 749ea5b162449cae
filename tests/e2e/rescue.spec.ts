import { readFile } from 'node:fs/promises';
import { expect, test } from './appTest.ts';

test.use({ serviceWorkers: 'allow' });

test('the rescue page hands out everything, also when the app does not start', async ({ page, context }) => {
  await page.goto('./#/case/birth-robot');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Robot');
  await page.evaluate(() => localStorage.setItem('gevinst-start', '{"language":"da","scenarios":[]}'));
  await context.route(/assets\/index-.*\.js/, (route) => route.abort());
  await page.goto('./redning.html');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Hent alt/ }).click();
  const file = await download;
  const text = await readFile(await file.path(), 'utf8');
  const dump: unknown = JSON.parse(text);
  expect(dump).toMatchObject({
    format: 'gevinst-rescue',
    database: { stores: { docs: [], meta: [{ key: 'schema', value: 1 }] } },
    localStorage: { 'gevinst-start': expect.stringContaining('da') },
  });
  await expect(page.getByRole('status')).toContainText('Filen er dannet');
});
