import { chromium } from '@playwright/test';

const PATIENCE_MS = 300_000;
/** What loads in idle time after a start is no part of what is measured. */
export const START_MS = 5_000;

/** The app in a browser of its own, with what happens on the page's thread being watched. */
export async function openedApp(executablePath, address, storesDigest) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({ locale: 'da-DK' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(watchThread);
  await page.addInitScript(noteJobs);
  await page.goto(`${address}#/data`);
  await page.getByLabel('Vælg en fil').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
  await page.waitForTimeout(START_MS);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  return { page, session, digest: () => storesDigest(page), close: () => browser.close() };
}

/** Runs in the page: notes its tasks over 50 ms, and the longest gap between two ticks of a timer. */
function watchThread() {
  const seen = { tasks: [], gap: 0 };
  Reflect.set(window, 'threadSeen', seen);
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ startTime, duration });
  });
  observer.observe({ type: 'longtask' });
  let last = performance.now();
  setInterval(() => {
    seen.gap = Math.max(seen.gap, performance.now() - last);
    last = performance.now();
  }, 4);
}

/** Runs in the page: notes the kinds of job that workers are asked for, and which are neither answered nor ended. */
function noteJobs() {
  const asked = [];
  const open = new Map();
  Reflect.set(window, 'jobsAsked', asked);
  Reflect.set(window, 'jobsOpen', open);
  const { postMessage, terminate } = Worker.prototype;
  Worker.prototype.postMessage = function (order, transfer) {
    if (order.kind) {
      asked.push(order.kind);
      open.set(order.id, this);
      this.addEventListener('message', ({ data }) => {
        if ('result' in data || 'failed' in data) open.delete(data.id);
      });
    }
    return postMessage.call(this, order, transfer);
  };
  Worker.prototype.terminate = function () {
    for (const [id, worker] of open) if (worker === this) open.delete(id);
    return terminate.call(this);
  };
}
