import type { Page } from '@playwright/test';
import { expect, test } from '../appTest.ts';
import { keyFigure } from '../casePage.ts';

/** Presses Tab until the element found by this selector has focus; every stop on the way must be visible. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 150; stops++) {
    await page.keyboard.press('Tab');
    const [reached, visible] = await page.evaluate((wanted) => {
      const { activeElement } = document;
      return [activeElement?.matches(wanted) === true, activeElement?.checkVisibility() !== false];
    }, selector);
    expect(visible).toBe(true);
    if (reached) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

test('the whole way from library to working and back is done by keyboard alone', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Spring til indholdet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await tabTo(page, 'a.card[href="#/case/birth-robot"]');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Robot på fødegangen' })).toBeVisible();

  await tabTo(page, '#field-minutesPerBirth');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await expect(keyFigure(page, 'frigjort tid')).toContainText('før 1.380 timer om året');
  await expect(page.locator('[role=status][aria-live=polite]')).toContainText('Frigjort tid');
  await expect(page.locator('#field-minutesPerBirth')).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveRole('slider');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#field-minutesPerBirth')).not.toHaveValue('10');

  // Backwards to the key figures, which stand before the assumptions.
  const figure = page.locator('[data-figure="hours"]').first();
  for (
    let stops = 0;
    stops < 100 && !(await figure.evaluate((one) => one === document.activeElement));
    stops++
  )
    await page.keyboard.press('Shift+Tab');
  await expect(figure).toBeFocused();
  await page.keyboard.press('Enter');
  const working = page.getByRole('dialog');
  await expect(working.locator('[data-working="hours"]')).toBeFocused();
  await tabTo(page, '[data-working="hours"] a');
  const first = page.url();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(first);
  await expect(working.locator('[data-working]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(working).toBeHidden();
  await expect(figure).toBeFocused();
});

test('Escape gives a field its old value back', async ({ page }) => {
  await page.goto('./#/case/birth-robot');
  const field = page.locator('#field-minutesPerBirth');
  await field.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('12');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('20');
});
