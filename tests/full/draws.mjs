import { START_MS } from './openedApp.mjs';
import { ownTime } from './ownTime.mjs';
import { stopwatch, threadSeen } from './threadSeen.mjs';

const ROUNDS = 4;
const UNDER_WAY_MS = 300;
const LONG = { timeout: 300_000 };

/** The case with most assumptions, its draws on the screen and answered. */
async function openDraws({ page }) {
  await page.evaluate(() => (location.hash = '#/case/ai-mammography'));
  const section = page.locator('[data-section="draws"]');
  await section.scrollIntoViewIfNeeded();
  await section.locator('[data-part="histogram"]').waitFor();
  const count = section.getByLabel('Antal gennemregninger');
  if (!(await count.isVisible())) await section.getByText('Sådan er der trukket').click();
  await count.selectOption({ label: '10.000' });
  await settled(section);
  await page.waitForTimeout(START_MS);
  return {
    section,
    count,
    bar: section.getByRole('progressbar'),
    // By its words alone: to look for a role takes the driver a tenth of a second in a task of the page.
    again: section.locator('button', { hasText: 'Regner 100.000 gange igennem' }),
    answered: (draws) => section.locator('.intro', { hasText: `${draws} gange` }).waitFor(LONG),
  };
}

const settled = (section) => section.locator('[aria-busy="true"]').waitFor({ state: 'detached', ...LONG });

/**
 * 100,000 draws to their end and onto the screen; then asked for again and again, and each time a figure of the case is
 * typed in over them, a key at a time, until the newest answer stands. Opening the case is no part of it.
 */
export async function draws(app) {
  const { page } = app;
  const { steps, timed } = stopwatch();
  const { section, count, again, answered } = await openDraws(app);
  const field = page.locator('#field-screens');
  await field.fill('70000');
  await field.press('Enter');
  await settled(section);
  await page.waitForTimeout(500);
  await threadSeen(page);
  const own = await ownTime(app, async () => {
    await timed('100,000 draws', async () => {
      await count.selectOption({ label: '100.000' });
      await answered('100.000');
    });
    await timed('typed over them', async () => {
      for (let round = 1; round <= ROUNDS; round++) {
        await field.fill(String(round * 10_000));
        await again.click();
        await page.waitForTimeout(UNDER_WAY_MS);
        await field.fill('');
        await field.pressSequentially(String(100_000 + round * 5_000), { delay: 40 });
        await field.press('Enter');
      }
      await settled(section);
    });
  });
  const { longest, gap } = await threadSeen(page);
  const asked = await page.evaluate(() => Reflect.get(window, 'jobsAsked'));
  if (!asked.includes('runDraws')) throw new Error('no worker was asked to draw');
  const here = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  if (here.some((name) => name.includes('/runDraws-'))) throw new Error('the page ran the draws');
  return { longest, gap, own, steps };
}

/** ms from the click on "stop", a million draws well under way, until no progress is shown and no worker is at it. */
export async function drawsGivenUp(app) {
  const { page } = app;
  const { section, count, bar } = await openDraws(app);
  await count.selectOption({ label: '1.000.000' });
  await bar.waitFor();
  await page.waitForTimeout(300);
  const took = page.evaluate(
    () =>
      new Promise((resolve) => {
        const clicked = () => {
          const start = performance.now();
          const open = Reflect.get(window, 'jobsOpen');
          const given = [...open.keys()];
          const look = () => {
            const isShown = document.querySelector('[data-section="draws"] progress') !== null;
            if (!isShown && !given.some((id) => open.has(id))) resolve(performance.now() - start);
            else requestAnimationFrame(look);
          };
          look();
        };
        document.addEventListener('click', clicked, { capture: true, once: true });
      }),
  );
  await section.getByRole('button', { name: 'Stop' }).click();
  return took;
}
