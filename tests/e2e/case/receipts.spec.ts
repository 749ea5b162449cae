import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../appTest.ts';
import { cases, keyFigure, openCase } from '../casePage.ts';

interface Walk {
  /** Workings opened, leaves among them. */
  readonly opened: number;
  readonly leaves: number;
  /** Each entry is a sentence that names a fault. */
  readonly faults: readonly string[];
}

/**
 * Follows every link of every working, breadth first from the figures on the case page, all inside the page. A leaf is a
 * working made of no other figure: it must name a source or say that it is an assumption or a fixed number.
 */
function walkWorkings(page: Page): Promise<Walk> {
  return page.evaluate(async () => {
    const prefix = '/working/';
    const hrefs = (within: ParentNode): string[] =>
      [...within.querySelectorAll('a[href*="/working/"]')].map((link) => link.getAttribute('href') ?? '');
    const addressOf = (href: string): string =>
      href
        .slice(href.indexOf(prefix) + prefix.length)
        .split('/')
        .map(decodeURIComponent)
        .join('/');
    const shown = (): Element | null => document.querySelector('[data-working]');
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

    const faults: string[] = [];
    let leaves = 0;
    const seen = new Set(hrefs(document));
    const queue = [...seen];
    for (let href = queue.shift(); href !== undefined; href = queue.shift()) {
      const address = addressOf(href);
      location.hash = href;
      for (let frames = 0; frames < 600 && shown()?.getAttribute('data-working') !== address; frames++)
        await nextFrame();
      const working = shown();
      if (!working || working.getAttribute('data-working') !== address) {
        faults.push(`${address}: does not open`);
        continue;
      }
      if (!working.querySelector('[data-value]')?.textContent?.trim()) faults.push(`${address}: no value`);
      if (/NaN|undefined|null|Infinity|\[object/.test(working.textContent ?? ''))
        faults.push(
          `${address}: says ${/NaN|undefined|null|Infinity|\[object/.exec(working.textContent ?? '')?.[0]}`,
        );
      const down = hrefs(working);
      for (const next of down) {
        if (seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
      const madeOf = working.querySelector('[data-formula] a, [data-down] a, tbody a');
      const source = working.querySelector('[data-source]');
      if (source) {
        leaves++;
        if (!source.textContent?.trim()) faults.push(`${address}: a leaf without source or mark`);
      } else if (
        !madeOf &&
        ![...working.querySelectorAll('h3')].some((head) => head.textContent === 'Beregnet af')
      )
        faults.push(`${address}: a dead end`);
    }
    return { opened: seen.size, leaves, faults };
  });
}

for (const { id, title } of cases) {
  test(`every figure of »${title}« leads down to its sources`, async ({ page }) => {
    await openCase(page, title);
    // Folded tables hold figures too.
    for (const summary of await page.locator('article details > summary').all()) await summary.click();
    const document: { outcomes: { figure: string }[] } = JSON.parse(
      await readFile(new URL(`../../../src/cases/${id}.json`, import.meta.url), 'utf8'),
    );
    const outcomes = document.outcomes.map(({ figure }) => figure);
    const shown = page.locator('[data-figure]');
    const onPage = await shown.evaluateAll((all) => all.map((one) => one.getAttribute('data-figure')));
    expect([...new Set(onPage)].sort()).toEqual([...outcomes].sort());
    const { opened, leaves, faults } = await walkWorkings(page);
    expect(faults).toEqual([]);
    expect(opened).toBeGreaterThan(outcomes.length);
    expect(leaves).toBeGreaterThan(10);
    test
      .info()
      .annotations.push({ type: 'workings', description: `${id}: ${opened}, of them leaves ${leaves}` });
  });
}

test('a receipt shows formula, numbers, units and what depends on it, and back leads back', async ({
  page,
}) => {
  await openCase(page, 'Robot på fødegangen');
  await keyFigure(page, 'frigjort tid').click();
  const working = page.getByRole('dialog');
  await expect(working.getByRole('heading', { level: 2 })).toHaveText('Frigjort tid');
  await expect(working.locator('[data-value]')).toHaveText(/^1\.382,25\stimer/);
  await expect(working.getByRole('heading', { name: 'I ord' })).toBeVisible();
  await expect(working.locator('[data-formula]')).toHaveText(/\d/);
  await expect(working.getByRole('heading', { name: 'Bruges i' })).toBeVisible();
  const start = page.url();
  await working.locator('[data-formula] a').first().click();
  await expect(page).not.toHaveURL(start);
  await working.getByRole('button', { name: 'Et trin tilbage' }).click();
  await expect(page).toHaveURL(start);
  await page.keyboard.press('Escape');
  await expect(working).toBeHidden();
  await expect(keyFigure(page, 'frigjort tid')).toBeFocused();
});

test('a money line shows its years, its price conversion and its source', async ({ page }) => {
  await openCase(page, 'Robot på fødegangen');
  await page.locator('[data-section="consequences"] tbody').getByRole('link').first().click();
  const working = page.getByRole('dialog');
  await expect(working).toContainText('Post');
  await expect(working.getByRole('columnheader', { name: 'Beløb' })).toBeVisible();
  await working.getByRole('rowheader').first().getByRole('link').click();
  await expect(page).toHaveURL(/(@|%40)\d{4}$/);
});
