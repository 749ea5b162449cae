import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../appTest.ts';
import { screens } from './screens.ts';

for (const language of ['da', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any screen, ${language}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.addInitScript((chosen) => {
        localStorage.getItem('gevinst-start') ??
          localStorage.setItem('gevinst-start', JSON.stringify({ language: chosen, scenarios: [] }));
      }, language);
      for (const { name, open } of screens) {
        await test.step(name, async () => {
          await open(page);
          // No frames to gather from, and only faults to tell: the shorter way.
          const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
          // The rescue page has the browser's own colours; axe takes its dark canvas for white.
          const { violations } = await (
            name === 'rescue page' ? axe.disableRules('color-contrast') : axe
          ).analyze();
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
          );
          expect.soft(found, name).toEqual([]);
        });
      }
    });
  }
}
