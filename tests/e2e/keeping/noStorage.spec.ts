import { readFile } from 'node:fs/promises';
import { expect, test } from '../appTest.ts';
import { keyFigure, openCase, scenarioBar, type } from '../casePage.ts';

test.use({ serviceWorkers: 'allow' });

const MINUTES = 'Tid, robotten frigør pr. fødsel';

for (const { how, block } of [
  { how: 'is not there', block: () => Reflect.deleteProperty(window, 'indexedDB') },
  {
    how: 'refuses',
    block: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    },
  },
]) {
  test(`where storage ${how}, the app works, says that nothing is kept, and offers the file`, async ({
    page,
  }) => {
    await page.addInitScript(block);
    await page.addInitScript(() => {
      // Where the browser keeps nothing, this is blocked with it.
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await openCase(page, 'Robot på fødegangen');
    await expect(page.getByText('Browseren kan ikke gemme på denne enhed', { exact: false })).toBeVisible();
    await type(page, MINUTES, '10');
    await expect(keyFigure(page, 'frigjort tid')).toContainText('før 1.380 timer om året');
    await expect(page.getByText('Gemmes ikke på denne enhed. Gem som fil.')).toBeVisible();
    await expect(page.getByText('Gemt på denne enhed')).toBeHidden();

    const started = page.waitForEvent('download');
    await scenarioBar(page).getByRole('button', { name: 'Gem som fil' }).click();
    const text = await readFile(await (await started).path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 'gevinst', counts: { scenarios: 1 } });

    await page.getByRole('link', { name: 'Mit arbejde' }).click();
    await expect(
      page.getByText('Det, du laver, forsvinder, når du lukker siden.', { exact: false }),
    ).toBeVisible();
  });
}
