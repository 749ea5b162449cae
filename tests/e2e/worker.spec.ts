import type { Page, Worker } from '@playwright/test';
import { headerPolicy } from '../../src/app/policy.ts';
import { expect, test } from './appTest.ts';

test.use({ serviceWorkers: 'allow' });

const table = Buffer.from('Sted;Antal\nÆrø;1,5\nSkagen;2,5\n');

async function pickTable(page: Page): Promise<Worker> {
  await page.goto('./#/data');
  const started = page.waitForEvent('worker');
  await page.getByLabel('Vælg en fil').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: table });
  const worker = await started;
  await expect(page.getByText('2 rækker læst, alle er med.')).toBeVisible();
  return worker;
}

test('a file is read in the worker, which has no way out to the network', async ({ page, request }) => {
  const worker = await pickTable(page);
  expect(worker.url()).toMatch(/\/assets\/worker-[\w-]+\.js$/);
  // One worker, kept for the next reading.
  await page.getByLabel('Kolonnen med navne').selectOption({ label: 'ingen – rækkerne får numre' });
  await expect(page.getByLabel('Kolonnen med navne')).toBeEnabled();
  expect(page.workers()).toHaveLength(1);
  const left = await worker.evaluate(() =>
    ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts'].filter((name) => name in self),
  );
  expect(left).toEqual([]);
  // A worker takes its policy from its own response, not from the page.
  const response = await request.get(worker.url());
  expect(response.headers()['content-security-policy']).toBe(headerPolicy);
});

test('no other script can be started as a worker, and none can be loaded by it', async ({ page, watch }) => {
  watch.expected(/./);
  const worker = await pickTable(page);
  await page.evaluate(() => {
    // From the page's own timer: the test's own calls may be let through.
    setTimeout(() => {
      try {
        new Worker('./assets/other.js', { type: 'module' });
      } catch {
        document.documentElement.dataset.probe = 'refused';
      }
    });
  });
  await expect(page.locator('html')).toHaveAttribute('data-probe', 'refused');
  await worker.evaluate(() => {
    setTimeout(() => {
      const elsewhere = 'data:text/javascript,self.stranger=1';
      void import(elsewhere).catch(() => Reflect.set(self, 'probe', 'refused'));
    });
  });
  await expect.poll(() => worker.evaluate(() => Reflect.get(self, 'probe'))).toBe('refused');
});
