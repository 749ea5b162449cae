import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../appTest.ts';
import { screens } from './screens.ts';

/** The rules whose answer hangs on a colour. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds, by all its rules or by those of colours only. */
async function faults(page: Page, screen: string, which: 'all' | 'colours'): Promise<string[]> {
  // No frames to gather from, and only faults to tell: the shorter way.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  // The rescue page has the browser's own colours; axe takes its dark canvas for white.
  const left = screen === 'rescue page' ? ['color-contrast'] : [];
  if (which === 'all') axe.disableRules(left);
  else axe.withRules(ofColours.filter((rule) => !left.includes(rule)));
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** All the markup of the body, with every box and whether it is shown: everything that axe reads except colours. */
function drawn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const attributes = [...element.attributes].map((each) => `${each.name}=${each.value}`);
      return [element.tagName, ...attributes, x, y, width, height, element.checkVisibility()].join(' ');
    }),
  );
}

for (const language of ['da', 'en'] as const) {
  test(`axe finds nothing on any screen, light or dark, ${language}`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      localStorage.getItem('gevinst-start') ??
        localStorage.setItem('gevinst-start', JSON.stringify({ language: chosen, scenarios: [] }));
    }, language);
    for (const { name, open } of screens) {
      await test.step(name, async () => {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await open(page);
        expect.soft(await faults(page, name, 'all'), `${name}, light`).toEqual([]);
        // What is still being worked out would change between the two.
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        const light = await drawn(page);
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        // The same document in other colours: only the rules of colours can answer otherwise.
        expect.soft(await drawn(page), `${name}, dark`).toEqual(light);
        expect.soft(await faults(page, name, 'colours'), `${name}, dark`).toEqual([]);
      });
    }
  });
}
