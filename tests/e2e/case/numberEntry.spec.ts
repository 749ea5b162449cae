import type { Page } from '@playwright/test';
import { expect, test } from '../appTest.ts';
import { assumption, keyFigure, openCase, scenarioBar, type } from '../casePage.ts';

test.use({ serviceWorkers: 'allow' });

const MINUTES = 'Tid, robotten frigør pr. fødsel';
const BIRTHS = 'Fødsler på de fødegange, der bruger robotten';
/** The summary over range and source of one assumption. */
const details = /^Spænd(,.*)? og kilde$/;
const title = 'Robot på fødegangen';

/** What a Dane types, and what the field shows that it understood. */
const read = [
  ['1,5', '1,5'],
  ['1.5', '1,5'],
  ['1.234,5', '1.234,5'],
  ['1.234', '1.234'],
  ['0.500', '0,5'],
  ['12.34', '12,34'],
  ['5 000', '5.000'],
  ['4\u00a0500', '4.500'],
  ['  75 ', '75'],
  ['1.234.567,89', '1.234.567,89'],
] as const;

const refused = ['12,3,4', 'tyve', '1e3', '1,234,567', '0x10', '１２', '--5', '12.34.5'] as const;

test('a number is read as a Dane writes it', async ({ page }) => {
  await openCase(page, title);
  const field = page.getByLabel(BIRTHS, { exact: true });
  for (const [typed, shown] of read) {
    await type(page, BIRTHS, typed);
    await expect(field, `»${typed}«`).toHaveValue(shown);
  }
});

test('what is no number is refused with a message and the old value stays', async ({ page }) => {
  await openCase(page, title);
  const field = page.getByLabel(MINUTES, { exact: true });
  const before = await keyFigure(page, 'frigjort tid').innerText();
  for (const typed of refused) {
    await field.click();
    await field.fill('');
    await field.pressSequentially(typed);
    await field.press('Enter');
    await expect(field, `»${typed}«`).toHaveValue('20');
    await expect(assumption(page, MINUTES)).toContainText(
      `»${typed}« kan ikke læses som et tal. Den gamle værdi, 20, er beholdt.`,
    );
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await field.blur();
    expect(await keyFigure(page, 'frigjort tid').innerText()).toBe(before);
  }
});

test('a number outside what is possible is refused and named', async ({ page }) => {
  await openCase(page, title);
  await type(page, BIRTHS, '-5');
  await expect(page.getByLabel(BIRTHS, { exact: true })).toHaveValue('5.000');
  await expect(assumption(page, BIRTHS)).toContainText('er uden for det mulige');
});

/** Types one text into a field inside the page and reads a figure before and in the very next frame. */
async function figureInNextFrame(page: Page, label: string, text: string): Promise<string[]> {
  const field = page.getByLabel(label, { exact: true });
  const figure = keyFigure(page, 'frigjort tid').locator('b');
  const handle = await figure.elementHandle();
  await field.focus();
  return field.evaluate(
    (input, [typed, shown]) =>
      new Promise<string[]>((resolve) => {
        const before = shown?.textContent ?? '';
        if (input instanceof HTMLInputElement) input.value = typed;
        requestAnimationFrame(() => resolve([before, shown?.textContent ?? '']));
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    [text, handle] as const,
  );
}

test('every figure moves in the frame of the input', async ({ page }) => {
  await openCase(page, title);
  expect(await figureInNextFrame(page, MINUTES, '10')).toEqual(['1.380', expect.stringMatching(/^6\d\d$/)]);
  expect(await figureInNextFrame(page, MINUTES, '20')).toEqual([expect.stringMatching(/^6\d\d$/), '1.380']);
});

test('a changed value is marked, moved figures say what they were, and a reason stays with the value', async ({
  page,
}) => {
  await openCase(page, title);
  await type(page, MINUTES, '10');
  const box = assumption(page, MINUTES);
  await expect(box.getByText('eget tal', { exact: true })).toBeVisible();
  await expect(box).toContainText('Kildens tal: ca. 20');
  await expect(keyFigure(page, 'frigjort tid')).toContainText('før 1.380 timer om året');
  await expect(scenarioBar(page)).toContainText('Robot på fødegangen – egne tal');
  await expect(scenarioBar(page)).toContainText('1 eget tal');

  const reason = page.getByRole('textbox', { name: `Begrundelse: ${MINUTES}` });
  await reason.fill('Målt hos os i uge 40');
  await reason.press('Tab');
  await box.getByText(details).click();
  await box.getByRole('link', { name: 'Vis mellemregning' }).click();
  const working = page.getByRole('dialog');
  await expect(working).toContainText(
    'Ændret af jer fra ca. 20 minutter pr. fødsel til 10 minutter pr. fødsel.',
  );
  await expect(working).toContainText('Begrundelse: Målt hos os i uge 40');
});

test('the range follows the value until it is set', async ({ page }) => {
  await openCase(page, title);
  const box = assumption(page, MINUTES);
  await box.getByText(details).click();
  const low = box.getByLabel('Lav', { exact: true });
  await expect(low).toHaveValue('10');
  await type(page, MINUTES, '10');
  await expect(low).toHaveValue('5');
  await low.fill('8');
  await low.press('Enter');
  await low.blur();
  await type(page, MINUTES, '20');
  await expect(low).toHaveValue('8');
});

test('the slider moves value and figures', async ({ page }) => {
  await openCase(page, title);
  const slider = page.getByRole('slider', { name: `Skyder: ${MINUTES}` });
  const before = await keyFigure(page, 'frigjort tid').locator('b').innerText();
  await slider.focus();
  await slider.press('ArrowLeft');
  await expect(page.getByLabel(MINUTES, { exact: true })).not.toHaveValue('20');
  await expect(keyFigure(page, 'frigjort tid').locator('b')).not.toHaveText(before);
  await expect(assumption(page, MINUTES).getByText('eget tal', { exact: true })).toBeVisible();
});

test('a value goes back to the source and to what it was when the scenario was opened', async ({ page }) => {
  await openCase(page, title);
  await type(page, MINUTES, '15');
  await expect(page).toHaveURL(/#\/scenario\//);
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.reload();
  const field = page.getByLabel(MINUTES, { exact: true });
  await expect(field).toHaveValue('15');
  await type(page, MINUTES, '12');
  const box = assumption(page, MINUTES);
  await box.getByText(details).click();
  await box.getByRole('button', { name: 'Tilbage til tallet, da scenariet blev åbnet' }).click();
  await expect(field).toHaveValue('15');
  await box.getByRole('button', { name: 'Tilbage til kildens tal' }).click();
  await expect(field).toHaveValue('20');
  await expect(box.getByText('eget tal', { exact: true })).toBeHidden();
  await expect(keyFigure(page, 'frigjort tid').locator('b')).toHaveText('1.380');
});

test('everything is undone and redone, by button and by key', async ({ page }) => {
  await openCase(page, title);
  const minutes = page.getByLabel(MINUTES, { exact: true });
  const births = page.getByLabel(BIRTHS, { exact: true });
  await minutes.click();
  await minutes.fill('');
  await minutes.pressSequentially('12,5');
  await minutes.blur();
  await type(page, BIRTHS, '4.000');

  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(births).toHaveValue('5.000');
  // One visit to a field is one step, however many keys it took.
  await page.keyboard.press('Control+z');
  await expect(minutes).toHaveValue('20');
  await expect(scenarioBar(page)).toContainText('Initiativet, som det er beskrevet');
  await expect(page.getByRole('button', { name: 'Fortryd' })).toBeDisabled();

  await page.keyboard.press('Control+Shift+z');
  await expect(minutes).toHaveValue('12,5');
  await page.getByRole('button', { name: 'Gentag' }).click();
  await expect(births).toHaveValue('4.000');
  await expect(page.getByRole('button', { name: 'Gentag' })).toBeDisabled();
  await page.keyboard.press('Meta+z');
  await expect(births).toHaveValue('5.000');
});
