import { START_MS } from './openedApp.mjs';
import { stopwatch, threadSeen } from './threadSeen.mjs';

const PATIENCE = { timeout: 300_000 };
const source = 'Vælg en fil';
const births = 'Fødsler på de fødegange, der bruger robotten';

const saved = (page) =>
  page.waitForFunction(() => document.querySelector('[data-save]') === null, null, PATIENCE);

/** Past the test runner's own way, which holds on to the field, and with it to the whole page that was. */
async function pick({ session }, file) {
  const expression = "document.querySelector('input[type=file]')";
  const { objectId } = (await session.send('Runtime.evaluate', { expression })).result;
  await session.send('DOM.setFileInputFiles', { objectId, files: [file] });
  await session.send('Runtime.releaseObject', { objectId });
}

/** Read, and read again with the answer to what the file leaves open: whether 1.014 is a thousand or one. */
async function read(app, file) {
  const { page } = app;
  await pick(app, file);
  await page.getByLabel('Indhold af kolonnen Timer').selectOption({ label: 'tal, 1.234,5' });
  await page.locator('button:enabled', { hasText: 'Gem datasættet' }).waitFor();
}

async function store({ page }) {
  await page.getByRole('button', { name: 'Gem datasættet' }).click();
  await page.getByRole('region', { name: 'stor' }).waitFor();
  await saved(page);
}

async function remove({ page }) {
  await page.getByRole('button', { name: 'Slet datasættet' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slet datasættet' }).click();
  await page.getByLabel(source).waitFor();
  await saved(page);
}

/** From the file to the table on screen, again after the memory of it is gone, and away with it. */
export async function wholeImport(app, file) {
  const { page } = app;
  const { steps, timed } = stopwatch();
  await threadSeen(page);
  await timed('read', () => read(app, file));
  await timed('store', () => store(app));
  const { longest, gap } = await threadSeen(page);
  await page.evaluate(() => (location.hash = '#/data'));
  await page.reload();
  await page.getByRole('link', { name: 'stor' }).waitFor();
  await page.waitForTimeout(START_MS);
  await threadSeen(page);
  await timed('open again', async () => {
    await page.getByRole('link', { name: 'stor' }).click();
    await page.getByRole('region', { name: 'stor' }).waitFor();
  });
  const opened = await threadSeen(page);
  await timed('delete', () => remove(app));
  const left = await threadSeen(page);
  return {
    longest: Math.max(longest, opened.longest, left.longest),
    gap: Math.max(gap, opened.gap, left.gap),
    steps,
  };
}

/**
 * A case run over every row of the file by the worker, and again after an edit: the tasks of the page from the choice of
 * the column until what came of it is on screen. Opening the case is no part of it.
 */
export async function wholeRun(app, file) {
  const { page } = app;
  const { steps, timed } = stopwatch();
  await page.evaluate(() => (location.hash = '#/data'));
  await page.getByLabel(source).waitFor();
  await read(app, file);
  await store(app);
  await page.evaluate(() => (location.hash = '#/case/birth-robot'));
  const sites = page.locator('[data-section="sites"]');
  await sites.getByLabel('Datasæt').selectOption({ label: 'stor (1.000.000)' });
  await sites.getByText('Kolonner i datasættet').click();
  const column = sites.getByLabel(`Kolonne til »${births}«`, { exact: true });
  await column.waitFor();
  await page.waitForTimeout(START_MS);
  await threadSeen(page);
  const total = sites.getByRole('table').locator('tfoot');
  await timed('first run', async () => {
    await column.selectOption({ label: 'Antal' });
    await total.getByText(/1\.?000\.?000/).waitFor();
    await sites.locator('progress').waitFor({ state: 'detached' });
  });
  const first = await threadSeen(page);
  const before = await total.innerText();
  await timed('after an edit', async () => {
    await column.selectOption({ label: 'Timer' });
    await page.waitForFunction(
      (was) => document.querySelector('[data-section="sites"] tfoot')?.innerText !== was,
      before,
      { ...PATIENCE, polling: 100 },
    );
    await sites.locator('progress').waitFor({ state: 'detached' });
  });
  const second = await threadSeen(page);
  const asked = await page.evaluate(() => Reflect.get(window, 'jobsAsked'));
  if (!asked.includes('runRows')) throw new Error('no worker was asked to run the rows');
  const here = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  if (here.some((name) => name.includes('/runRows-'))) throw new Error('the page ran the rows');
  return {
    longest: Math.max(first.longest, second.longest),
    gap: Math.max(first.gap, second.gap),
    steps,
  };
}

/**
 * ms from the click on "stop" until the way in stands there again; the file is well under way when the button comes. It is
 * clicked in the page: on a fast machine the whole reading is over before a pointer from outside has come to rest.
 */
export async function cancelling(app, file) {
  const { page } = app;
  const before = await app.digest();
  await pick(app, file);
  const stop = page.getByRole('button', { name: 'Stop læsningen' });
  const time = await stop.evaluate(
    (button) =>
      new Promise((resolve) => {
        const start = performance.now();
        button.click();
        const look = () => {
          if (document.querySelector('input[type=file]')) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  if ((await app.digest()) !== before)
    throw new Error('a reading given up has left something in the database');
  return time;
}

/** Everything the page's heap holds, its arrays included, after the garbage is collected. */
async function heapOf({ session }) {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** Bytes of the heap before and after so many imports and deletions, two more having warmed it up. */
export async function growth(app, file, cycles) {
  const cycle = async () => {
    await read(app, file);
    await store(app);
    await remove(app);
  };
  for (let round = 0; round < 2; round++) await cycle();
  const before = await heapOf(app);
  for (let round = 0; round < cycles; round++) await cycle();
  return { before, after: await heapOf(app) };
}
