import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { expect, test } from './appTest.ts';

test.use({ serviceWorkers: 'allow' });

/** A browser started by hand speaks its own language. */
const BIRTHS = /^(Fødsler|Births)/;

async function openRobot(page: Page, address = './'): Promise<void> {
  await page.goto(`${address}#/case/birth-robot`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/robot/i);
}

async function typeBirths(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: BIRTHS }).first();
  await field.fill(text);
  await field.blur();
}

/** What the database holds, read past the app. */
async function storedBirths(page: Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('gevinst');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<{ body: { changes: { value: unknown }[] } }[]>((resolve) => {
      const request = database.transaction('docs').objectStore('docs').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return rows.map((row) => row.body.changes[0]?.value);
  });
}

test('an edit is in the database within moments, and on screen after a reload', async ({ page }) => {
  await openRobot(page);
  await typeBirths(page, '3.210');
  await expect.poll(() => storedBirths(page)).toEqual([3210]);
  await page.goto('./');
  await page.reload();
  await page
    .getByRole('link', { name: /egne tal/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: BIRTHS }).first()).toHaveValue('3.210');
});

test('a tab shows what another one saved', async ({ page, context }) => {
  await openRobot(page);
  await typeBirths(page, '3.000');
  await expect.poll(() => storedBirths(page)).toEqual([3000]);
  const second = await context.newPage();
  await second.goto('./');
  await second
    .getByRole('link', { name: /egne tal/ })
    .first()
    .click();
  await expect(second.getByRole('textbox', { name: BIRTHS }).first()).toHaveValue('3.000');
  await typeBirths(page, '3.100');
  await expect(second.getByRole('textbox', { name: BIRTHS }).first()).toHaveValue('3.100');
});

test('two tabs that both edit a scenario lose nothing: the later one goes on in its own', async ({
  page,
  context,
}) => {
  await openRobot(page);
  await typeBirths(page, '3.000');
  await expect.poll(() => storedBirths(page)).toEqual([3000]);
  const second = await context.newPage();
  // A tab that does not hear of the other's save, as when both save in the same moment.
  await second.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await second.goto('./');
  await second
    .getByRole('link', { name: /egne tal/ })
    .first()
    .click();
  await expect(second.getByRole('textbox', { name: BIRTHS }).first()).toHaveValue('3.000');
  await typeBirths(page, '3.200');
  await expect.poll(() => storedBirths(page)).toEqual([3200]);
  await typeBirths(second, '3.300');
  await expect.poll(async () => (await storedBirths(page)).sort()).toEqual([3200, 3300]);
  await expect(second.getByText(/konflikt/).first()).toBeVisible();
  await expect(second.getByRole('textbox', { name: BIRTHS }).first()).toHaveValue('3.300');
  await expect(page.getByRole('textbox', { name: BIRTHS }).first()).toHaveValue('3.200');
  await second.reload();
  await expect(second.getByRole('textbox', { name: BIRTHS }).first()).toHaveValue('3.300');
});

test('an acknowledged edit survives a killed browser', async ({ app }) => {
  test.setTimeout(90_000);
  const profile = mkdtempSync(join(tmpdir(), 'gevinst-kill-'));
  const started = async () => {
    const port = join(profile, 'DevToolsActivePort');
    rmSync(port, { force: true });
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--remote-debugging-port=0',
    ];
    const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
    const own = spawn(browserPath, [...flags, '--lang=da', `--user-data-dir=${profile}`, 'about:blank'], {
      stdio: 'ignore',
      detached: true,
    });
    await expect.poll(() => existsSync(port) && readFileSync(port, 'utf8').includes('\n')).toBe(true);
    const [number = ''] = readFileSync(port, 'utf8').split('\n');
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${number}`);
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('The browser started without a page');
    return { own, browser, page };
  };
  const stop = async ({ own, browser }: Awaited<ReturnType<typeof started>>) => {
    if (own.pid === undefined) return;
    const ended = once(own, 'exit');
    // The whole group: only what was started here.
    process.kill(-own.pid, 'SIGKILL');
    await ended;
    await browser.close().catch(() => undefined);
  };

  const first = await started();
  await openRobot(first.page, app.address);
  const field = first.page.getByRole('textbox', { name: BIRTHS }).first();
  let acknowledged = 0;
  for (const births of [3001, 3002, 3003]) {
    await field.fill(String(births));
    await expect.poll(() => storedBirths(first.page)).toEqual([births]);
    acknowledged = births;
  }
  await field.fill('3004');
  await stop(first);

  const second = await started();
  await openRobot(second.page, app.address);
  const [kept] = await storedBirths(second.page);
  await stop(second);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  expect(acknowledged).toBe(3003);
  expect([3003, 3004]).toContain(kept);
});
