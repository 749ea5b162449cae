import type { Page } from '@playwright/test';
import { expect, test } from '../appTest.ts';
import { expectSaved, keyFigure, openCase, scenarioBar, type } from '../casePage.ts';

test.use({ serviceWorkers: 'allow' });

const BIRTHS = 'Fødsler på de fødegange, der bruger robotten';
const title = 'Robot på fødegangen';

async function makeScenario(page: Page): Promise<void> {
  await openCase(page, title);
  await type(page, BIRTHS, '4.000');
  await expectSaved(page);
}

async function rename(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(name);
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(dialog).toBeHidden();
}

test('a scenario is named, duplicated, renamed, deleted and taken back', async ({ page }) => {
  await makeScenario(page);
  await scenarioBar(page).getByRole('button', { name: 'Omdøb' }).click();
  await rename(page, 'Fødegange i nord');
  await expect(scenarioBar(page)).toContainText('Fødegange i nord');
  await expect(page).toHaveTitle(/Fødegange i nord/);

  await scenarioBar(page).getByRole('button', { name: 'Dublér' }).click();
  await expect(scenarioBar(page)).toContainText('Fødegange i nord – kopi');
  await type(page, BIRTHS, '3.000');
  await expectSaved(page);

  await page.getByRole('link', { name: 'Mit arbejde' }).click();
  const rows = page.getByRole('group').filter({ has: page.getByRole('button', { name: 'Slet' }) });
  await expect(rows).toHaveCount(2);
  const copy = page.getByRole('group', { name: 'Fødegange i nord – kopi', exact: true });
  await copy.getByRole('button', { name: 'Omdøb' }).click();
  await rename(page, 'Uden syd');
  await expect(page.getByRole('group', { name: 'Uden syd' })).toBeVisible();

  await page.getByRole('group', { name: 'Uden syd' }).getByRole('button', { name: 'Slet' }).click();
  await expect(rows).toHaveCount(1);
  await expect(page.getByText('»Uden syd« er slettet.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).last().click();
  await expect(rows).toHaveCount(2);

  // Deleted again, it lies in the trash after a reload too.
  await page.getByRole('group', { name: 'Uden syd' }).getByRole('button', { name: 'Slet' }).click();
  // Away from a case the line under the header speaks only until it is saved.
  await expect(page.locator('[data-save]')).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'Læg tilbage Uden syd' }).click();
  await page.getByRole('link', { name: 'Uden syd', exact: true }).click();
  await expect(page.getByLabel(BIRTHS, { exact: true })).toHaveValue('3.000');
});

test('a scenario is there again when the browser has been closed and opened', async ({
  playwright,
  app,
}, info) => {
  const profile = info.outputPath('profile');
  const open = () =>
    playwright.chromium.launchPersistentContext(profile, {
      ...info.project.use.launchOptions,
      locale: 'da-DK',
      baseURL: app.address,
    });
  const first = await open();
  const page = first.pages()[0] ?? (await first.newPage());
  await makeScenario(page);
  const shown = await keyFigure(page, 'frigjort tid').locator('b').innerText();
  await first.close();

  const second = await open();
  const again = second.pages()[0] ?? (await second.newPage());
  await again.goto('./');
  const mine = again.getByRole('region').or(again.locator('section')).filter({ hasText: 'Mine scenarier' });
  await mine
    .getByRole('link', { name: /Robot på fødegangen – egne tal/ })
    .first()
    .click();
  await expect(again.getByLabel(BIRTHS, { exact: true })).toHaveValue('4.000');
  await expect(keyFigure(again, 'frigjort tid').locator('b')).toHaveText(shown);
  await second.close();
});
