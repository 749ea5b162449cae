import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '../appTest.ts';

const folder = new URL('../../../src/cases/', import.meta.url);
const kinds = readdirSync(folder, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && !['templates', 'datasets'].includes(entry.name),
);
const cases = kinds.flatMap(({ name }) =>
  readdirSync(new URL(`${name}/`, folder)).map((file) => file.replace('.json', '')),
);
const register: { id: string }[] = JSON.parse(readFileSync(new URL('register.json', folder), 'utf8'));
const entries = [...cases, ...register.map(({ id }) => id)];

for (const language of ['da', 'en'] as const) {
  test.describe(language, () => {
    test.use({ locale: language === 'da' ? 'da-DK' : 'en-GB' });

    // The watch of every test sees to it that none of them writes an error to the console.
    test(`every entry opens with a result or with what it waits for, in ${language}`, async ({ page }) => {
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(entries.length).toBeGreaterThan(130);
      for (const id of entries) {
        await page.evaluate((to) => (location.hash = `#/case/${to}`), id);
        const said = page.locator(`[data-case="${id}"] [data-testid="conclusion"] .verdict`);
        await expect(said, id).toHaveText(/\p{L}{3}/u);
        await expect(said, id).not.toHaveText(/NaN|undefined|null|Infinity|\[object|\{\w+\}/);
      }
    });
  });
}
