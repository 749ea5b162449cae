import { expect, test } from '../appTest.ts';
import { screens } from './screens.ts';

const sizes = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1180, height: 820 },
  { width: 1440, height: 900 },
];

for (const language of ['da', 'en'] as const) {
  test(`no screen scrolls sideways at any size, ${language}`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      localStorage.getItem('gevinst-start') ??
        localStorage.setItem('gevinst-start', JSON.stringify({ language: chosen, scenarios: [] }));
    }, language);
    for (const { name, open } of screens) {
      await test.step(name, async () => {
        await page.setViewportSize({ width: 1440, height: 900 });
        await open(page);
        for (const size of sizes) {
          await page.setViewportSize(size);
          const wide = await page.evaluate(() => {
            const room = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= room) return [];
            return [...document.querySelectorAll('body *')]
              .filter((element) => element.getBoundingClientRect().right > room + 1)
              .slice(0, 5)
              .map(
                (element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`,
              );
          });
          expect.soft(wide, `${name} at ${size.width} × ${size.height}`).toEqual([]);
        }
      });
    }
  });
}

test('targets on a phone are large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/case/birth-robot');
  await expect(page.getByTestId('conclusion')).toBeVisible();
  const small = await page
    .locator('main button.button, main input.field, main .box-of-number, header button, summary')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .filter((element) => element.getBoundingClientRect().height < 43.5)
        .map(
          (element) =>
            `${element.tagName} ${element.textContent?.trim().slice(0, 40)} ${element.getBoundingClientRect().height}`,
        ),
    );
  expect(small).toEqual([]);
});

test('a word with an explanation is a target of 24 px in a text and of 44 px apart from one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/case/ai-mammography');
  await expect(page.getByTestId('conclusion')).toBeVisible();
  const terms = page.locator('main button.term');
  expect(await terms.count()).toBeGreaterThan(10);
  const small = await terms.evaluateAll((words) =>
    words
      .filter((word) => word.checkVisibility())
      .map((word) => ({ word: word.textContent, box: word.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ word, box }) => `${word} ${box.width} × ${box.height}`),
  );
  expect(small).toEqual([]);
  const apart = page.locator('[data-lens="capacity"] button.term');
  await apart.scrollIntoViewIfNeeded();
  const box = await apart.boundingBox();
  if (!box) throw new Error('The word is not on screen');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2 - 20);
  await expect(page.getByText('Tid, senge og tider, der bliver ledige')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Tid, senge og tider, der bliver ledige')).toBeHidden();
});

test('the menu of a phone leads to every page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  for (const name of ['Data', 'Mit arbejde', 'Om Gevinst', 'Bibliotek']) {
    await page.getByRole('button', { name: 'Sider' }).click();
    const menu = page.getByRole('navigation', { name: 'Sider' });
    await menu.getByRole('link', { name, exact: true }).click();
    await expect(menu).toBeHidden();
  }
  await expect(page).toHaveURL(/#\/$/);
});
