import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import golden from '../../fixtures/goldenDraws.json' with { type: 'json' };
import { expect, test } from '../appTest.ts';

/** Names of the scripts that a page or a worker has loaded, without what the build puts into them. */
const loaded = (): string[] =>
  performance.getEntriesByType('resource').map(({ name }) => /([^/]+)-[^/]*\.js$/.exec(name)?.[1] ?? '');

/** The case with most assumptions, its section of draws on the screen and answered. */
async function openDraws(page: Page) {
  await page.goto('./#/case/ai-mammography');
  const section = page.locator('[data-section="draws"]');
  await section.scrollIntoViewIfNeeded();
  await expect(section.locator('[data-part="histogram"]')).toBeVisible();
  await section.getByText('Sådan er der trukket').click();
  const settled = () => expect(section.locator('[aria-busy="true"]')).toHaveCount(0);
  const ask = (count: string) => section.getByLabel('Antal gennemregninger').selectOption({ label: count });
  return { section, settled, ask, said: section.locator('.said'), intro: section.locator('.intro') };
}

test('100,000 draws run in the worker while the user types, and the newest answer stands', async ({
  page,
}) => {
  const { section, settled, ask, said, intro } = await openDraws(page);
  await ask('100.000');
  await expect(intro).toContainText('100.000', { timeout: 90_000 });
  const [worker] = page.workers();
  expect(await worker?.evaluate(loaded)).toContain('runDraws');
  expect(await page.evaluate(loaded)).not.toContain('runDraws');

  const before = await said.innerText();
  const field = page.locator('#field-screens');
  const draws = section.getByLabel('Antal gennemregninger');
  await field.fill('50000');
  await draws.selectOption({ label: '10.000' });
  await draws.selectOption({ label: '100.000' });
  await field.fill('');
  await field.pressSequentially('120000', { delay: 40 });
  await field.press('Enter');
  await settled();
  const hurried = await said.innerText();
  expect(hurried).not.toBe(before);
  // The same figure typed with nothing else under way gives the same answer: no older one has come after it.
  await page.waitForTimeout(1500);
  expect(await said.innerText()).toBe(hurried);
  await field.fill('90000');
  await field.press('Enter');
  await expect(said).not.toHaveText(hurried);
  await settled();
  await field.fill('120000');
  await field.press('Enter');
  await expect(said).toHaveText(hurried);
  await settled();
});

test('a long run is given up, and one that is asked for again comes through a frozen tab', async ({
  page,
}) => {
  const { section, settled, ask, intro } = await openDraws(page);
  await ask('1.000.000');
  await section.getByRole('button', { name: 'Stop' }).click();
  await expect(section.getByRole('progressbar')).toHaveCount(0);
  await expect(intro).toContainText('10.000 gange');
  await settled();

  await section.getByRole('button', { name: 'Regner 1.000.000 gange igennem' }).click();
  await expect(section.getByRole('progressbar')).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(intro).toContainText('1.000.000', { timeout: 90_000 });
  await settled();
});

test('measurements that are pasted in are drawn as they are, and the interval moves', async ({ page }) => {
  await page.goto('./#/case/birth-robot');
  const section = page.locator('[data-section="draws"]');
  await section.scrollIntoViewIfNeeded();
  await expect(section.locator('[data-part="histogram"]')).toBeVisible();
  const outcome = section.getByLabel('Vis usikkerheden for');
  await outcome.selectOption({ label: 'Frigjort tid' });
  const said = section.locator('.said');
  await expect(said).toContainText('Frigjort tid');
  const before = await said.innerText();

  const box = page.locator('[data-parameter="minutesPerBirth"]');
  await box.locator('summary').first().click();
  await box.getByLabel('Sådan varierer tallet').selectOption('measured');
  const numbers = Array.from({ length: 30 }, (_, i) => `${18 + (i % 5)},${i % 10}`);
  await box.getByLabel('Jeres målinger').fill(['Minutter', ...numbers].join('\n'));
  await expect(box).toContainText('30 målinger. Den mindste er 18');
  await box.getByRole('button', { name: 'Brug målingerne' }).click();
  await expect(box.locator('[data-part="drawn"] rect')).toHaveCount(7);

  await section.scrollIntoViewIfNeeded();
  await expect(said).not.toHaveText(before);
  await section.getByText('Hvad der er trukket, og hvordan').click();
  await expect(section.locator('[data-part="drawn"]')).toContainText('30 egne målinger');
});

test('draws have the same bits in the browser as in Node', async ({ page }) => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: new URL('../../fixtures/goldenDraws.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'golden',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  await page.goto('about:blank');
  const words = await page.evaluate<number[]>(
    `(() => { ${chunk.code}; return [...new Uint32Array(golden.goldenDraws().buffer)]; })()`,
  );
  const bytes = new Uint8Array(Uint32Array.from(words).buffer);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(golden.sha256);
});
