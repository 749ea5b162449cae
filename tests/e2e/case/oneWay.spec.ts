import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../appTest.ts';
import { keyFigure, type } from '../casePage.ts';

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

async function openSection(page: Page, id: string): Promise<Locator> {
  await page.goto(`./#/case/${id}`);
  await expect(page.getByTestId('conclusion')).toBeVisible();
  const section = page.locator('[data-section="oneWay"]');
  await section.scrollIntoViewIfNeeded();
  await expect(section.locator('[data-part="tornado"] [data-bar]').first()).toBeVisible();
  return section;
}

/** What is far below is worked out when it comes near. */
async function showEveryPart(section: Locator): Promise<void> {
  const waiting = section.locator('.waiting');
  await expect(async () => {
    if ((await waiting.count()) > 0) await waiting.first().scrollIntoViewIfNeeded({ timeout: 1000 });
    expect(await waiting.count()).toBe(0);
  }).toPass();
  for (const part of ['breakEven', 'switching', 'twoWay', 'realism'])
    await expect(section.locator(`#oneWay-${part}`)).toBeAttached();
}

/** The outcome as things stand, over the line of the tornado; null while it is of older figures. */
async function outcomeNow(section: Locator): Promise<string | null> {
  const tornado = section.locator('[data-part="tornado"]');
  if ((await tornado.getAttribute('aria-busy')) !== 'false') return null;
  return plain(await tornado.locator('svg .now').textContent()).replace(/^nu /, '');
}

/** "1,5 mio. kr. pr. år" as the number it is. */
function amount(text: string): number {
  const number = Number(
    /[\u2212\d.,]*\d/.exec(text)?.[0].replaceAll('.', '').replace('\u2212', '-').replace(',', '.'),
  );
  return text.includes('mio.') ? Math.round(number * 1e6) : number;
}

async function showAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Vis alle \d+ forudsætninger$/ }).click();
}

test('every end in the table of the tornado is what typing that end gives', async ({ page }) => {
  const section = await openSection(page, 'ccc');
  await showAll(page);
  const tornado = section.locator('[data-part="tornado"]');
  await tornado.getByText('Vis tallene som tabel').click();
  const labels = ['Driftsudgift', 'Besparelse pr. undgået narkose', 'Etableringsudgift hos jer'];
  // Read before anything is typed: the table follows what is.
  const rows = await Promise.all(
    labels.map((label) => tornado.getByRole('row', { name: label }).getByRole('cell').allTextContents()),
  );
  for (const [at, label] of labels.entries()) {
    const [low, lowResult, high, highResult] = (rows[at] ?? []).map(plain);
    const given = await page.getByLabel(label, { exact: true }).inputValue();
    for (const [end, result] of [
      [low, lowResult],
      [high, highResult],
    ]) {
      await type(page, label, String(amount(end ?? '')));
      await expect.poll(() => outcomeNow(section), { message: `${label}: ${end}` }).toBe(result);
    }
    await type(page, label, given);
  }
});

test('what it takes, typed back, brings the present value to nothing', async ({ page }) => {
  for (const label of ['Henviste børn, 4–6 år', 'Driftsudgift', 'Besparelse pr. undgået narkose']) {
    const section = await openSection(page, 'ccc');
    await showAll(page);
    await showEveryPart(section);
    const part = section.locator('[data-part="breakEven"]').first();
    const given = await page.getByLabel(label, { exact: true }).inputValue();
    await part.getByRole('combobox', { name: 'Forudsætning, der flyttes' }).selectOption({ label });
    const isCount = label.startsWith('Henviste');
    await expect(part.locator('.question')).toContainText(isCount ? 'Hvor mange børn' : label);
    const said = plain(await part.textContent());
    const found = (isCount ? /Præcis ([\d.,]*\d)/ : /(?:Mindst|Højst) ([\d.,]*\d(?: mio\.)?)/).exec(
      said,
    )?.[1];
    if (found === undefined) throw new Error(`no answer in: ${said}`);
    expect(amount(found)).not.toBe(amount(given));
    await type(page, label, isCount ? found : String(amount(found)));
    // Six digits were given back, of what moves the value by millions.
    await expect
      .poll(async () => Math.abs(amount((await outcomeNow(section)) ?? 'none')), {
        message: `${label} ${found}`,
      })
      .toBeLessThan(100);
    await type(page, label, given);
  }
});

test('a correction for realism moves the key figures, shows both sides and is undone', async ({ page }) => {
  const section = await openSection(page, 'ccc');
  const figure = keyFigure(page, 'nettonutidsværdi i budgettet');
  const before = plain(await figure.textContent());
  const realism = section.locator('[data-part="realism"]');
  const costs = realism.getByRole('switch', { name: /^Udgifterne bliver højere/ });
  const row = realism.locator('[data-figure="npvCash"]');
  const now = await outcomeNow(section);
  await expect(row).toHaveCount(0);

  await costs.check();
  await expect(row.getByRole('cell').first()).toHaveText(now!.replaceAll(' ', '\u00a0'));
  // While it is worked out there is none.
  await expect.poll(async () => [null, now].includes(await outcomeNow(section))).toBe(false);
  const after = await outcomeNow(section);
  expect(plain(await row.getByRole('cell').last().textContent())).toBe(after);
  expect(plain(await figure.textContent())).not.toBe(before);

  await page.getByLabel('Udgifterne forhøjes med').fill('40');
  await page.getByLabel('Udgifterne forhøjes med').press('Enter');
  await expect.poll(() => outcomeNow(section)).not.toBe(after);

  await costs.uncheck();
  await expect.poll(() => outcomeNow(section)).toBe(now);
  await expect(row).toHaveCount(0);

  await costs.check();
  await expect(row).toBeVisible();
  await page.getByRole('button', { name: /^Fortryd/ }).click();
  await expect(costs).not.toBeChecked();
  await expect.poll(() => outcomeNow(section)).toBe(now);
});

test('the keyboard alone goes into the section and through every part of it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./#/case/birth-robot');
  await expect(page.getByTestId('conclusion')).toBeVisible();
  const section = page.locator('[data-section="oneWay"]');
  // It is worked out as it comes near, also when it is the focus that comes near.
  await page.locator('[data-section="capacity"] summary').focus();
  await expect(section.locator('[data-bar]').first()).toBeAttached();
  const parts = new Set<string>();
  const goal = section.getByRole('switch', { name: /^Udgifterne bliver højere/ });
  const focused = async (): Promise<boolean> =>
    (await goal.count()) > 0 && (await goal.evaluate((one) => one === document.activeElement));
  for (let stops = 0; stops < 60 && !(await focused()); stops++) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const part = document.activeElement?.closest('[data-section="oneWay"] [data-part]');
      return part?.getAttribute('data-part') ?? null;
    });
    if (place !== null) parts.add(place);
    // What is next is there before the key is pressed again.
    if (place === 'spider' || place === 'breakEven')
      await expect(section.locator('#oneWay-switching, #oneWay-twoWay').first()).toBeAttached();
  }
  expect([...parts]).toEqual(expect.arrayContaining(['tips', 'tornado', 'spider', 'breakEven', 'realism']));
  await expect(goal).toBeFocused();
  await page.keyboard.press('Space');
  await expect(goal).toBeChecked();

  const rail = page.getByRole('button', { name: 'Hvad flytter resultatet' });
  await rail.focus();
  await page.keyboard.press('Enter');
  await expect(section.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(section.locator(':focus')).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the section with all of it unfolded, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 844 });
    const section = await openSection(page, 'ccc');
    await showEveryPart(section);
    for (const one of await section.getByRole('switch').all()) await one.check();
    await section.locator('details').evaluateAll((all) => {
      for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
    });
    await expect(section.locator('[data-part="spider"] figure')).toBeVisible();
    await expect(section.locator('[aria-busy="true"]')).toHaveCount(0);
    const axe = new AxeBuilder({ page }).include('[data-section="oneWay"]').setLegacyMode();
    const { violations } = await axe.analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
    ).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}
