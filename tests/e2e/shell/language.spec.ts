import { expect, test } from '../appTest.ts';
import { keyFigure, openCase, scenarioBar, type } from '../casePage.ts';

test.use({ serviceWorkers: 'allow' });

test('the language is changed in place, kept, and rules how numbers are read and written', async ({
  page,
}) => {
  await openCase(page, 'Robot på fødegangen');
  await type(page, 'Driftsudgift', '160.000');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1, name: 'Robot on the birth ward' })).toBeVisible();
  await expect(page.getByLabel('Running cost', { exact: true })).toHaveValue('160,000');
  await expect(keyFigure(page, 'time freed').locator('b')).toHaveText('1,380');

  const minutes = page.locator('#field-minutesPerBirth');
  for (const [typed, shown] of [
    ['1.5', '1.5'],
    ['1,5', '1.5'],
    ['1,234.5', '1,234.5'],
    ['1,234', '1,234'],
  ] as const) {
    await minutes.fill(typed);
    await minutes.blur();
    await expect(minutes, `“${typed}”`).toHaveValue(shown);
  }
  await minutes.fill('twenty');
  await minutes.blur();
  await expect(page.locator('[data-parameter="minutesPerBirth"]')).toContainText(
    '“twenty” cannot be read as a number.',
  );
  // The name was given in Danish and stays the user's.
  await expect(scenarioBar(page)).toContainText('Robot på fødegangen – egne tal');

  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'My work' }).click();
  await page.getByRole('radio', { name: 'Dansk' }).check();
  await expect(page.getByRole('heading', { level: 1, name: 'Mit arbejde' })).toBeVisible();
});

test.describe('a browser that prefers none of the Nordic languages', () => {
  test.use({ locale: 'de-DE' });
  test('is met in English', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { name: 'Start here' })).toBeVisible();
  });
});

test.describe('a Norwegian browser', () => {
  test.use({ locale: 'nb-NO' });
  test('is met in Danish', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Begynd her' })).toBeVisible();
  });
});
