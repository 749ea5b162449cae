import { chromium } from '@playwright/test';
import { preview } from 'vite';

const SLOWER = 4;
const ROUNDS = 15;

/**
 * Milliseconds to the first contentful paint of several builds, each on a first visit with nothing cached and a processor
 * four times slower: one list per build. They take turns, so that what the machine does besides meets all alike.
 */
export async function firstPaint(root, executablePath, dists) {
  const servers = [];
  for (const outDir of dists)
    servers.push(await preview({ root, build: { outDir }, logLevel: 'error', preview: { port: 0 } }));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const times = dists.map(() => []);
    for (let round = -1; round < ROUNDS; round++)
      for (const at of round % 2 === 0 ? [...dists.keys()] : [...dists.keys()].reverse()) {
        const time = await painted(browser, servers[at].resolvedUrls.local[0]);
        // The first round only warms the browser and the server.
        if (round >= 0) times[at].push(time);
      }
    return times;
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
  }
}

async function painted(browser, address) {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'da-DK' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(address);
    await page.locator('h1').first().waitFor();
    return await page.evaluate(
      () =>
        new Promise((tell) =>
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              if (entry.name === 'first-contentful-paint') tell(entry.startTime);
          }).observe({ type: 'paint', buffered: true }),
        ),
    );
  } finally {
    await context.close();
  }
}
