// npm run test:full: a million rows through the real app in a real browser. What is judged by the clock or by memory is
// judged here and nowhere else, the best of three tries counting; everything measured is printed. It takes some minutes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview, runnerImport } from 'vite';
import { findChromium } from '../findChromium.mjs';
import { cancelling, growth, openedApp, wholeImport } from './bigImport.mjs';

const ROWS = 1_000_000;
const TRIES = 3;
const CYCLES = 20;
const LONGEST_TASK_MS = 50;
const CANCEL_MS = 500;
const GROWTH = 0.1;

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gevinst-full-'));
const failed = [];

/** Tries until one is good enough, three times at most, and says how each went. */
async function judged(what, limit, { measure, say }) {
  console.log(what);
  let best = Infinity;
  for (let attempt = 1; attempt <= TRIES && best > limit; attempt++) {
    const value = await measure();
    console.log(`  try ${attempt}: ${say(value)}`);
    best = Math.min(best, value);
  }
  console.log(`  ${best <= limit ? 'good' : 'NOT GOOD'}: ${say(best)}, limit ${say(limit)}`);
  if (best > limit) failed.push(what);
}

const milliseconds = (value) => `${Math.round(value)} ms`;
const percent = (value) => `${(value * 100).toFixed(1)} %`;

try {
  const outDir = join(folder, 'dist');
  await build({ root, logLevel: 'error', build: { outDir } });
  const { module } = await runnerImport(join(root, 'tests/fixtures/bigCsv.ts'), {
    configFile: false,
    root,
    logLevel: 'error',
  });
  const file = join(folder, 'stor.csv');
  const bytes = module.bigCsv(ROWS);
  writeFileSync(file, bytes);
  console.log(
    `${ROWS.toLocaleString('en')} rows of 8 columns, ${(bytes.length / 1e6).toFixed(1)} MB, Windows-1252`,
  );

  const server = await preview({ root, build: { outDir }, logLevel: 'error', preview: { port: 0 } });
  const app = await openedApp(await findChromium(), server.resolvedUrls.local[0]);
  try {
    await judged(
      'longest task of the page while the file is read, stored, shown, opened again and deleted',
      LONGEST_TASK_MS,
      {
        measure: async () => {
          const { longest, gap, steps } = await wholeImport(app, file);
          console.log(
            `  ${steps.map(([step, time]) => `${step} ${milliseconds(time)}`).join(', ')}; longest gap ${milliseconds(gap)}`,
          );
          return longest;
        },
        say: (value) => (value === 0 ? 'none over 50 ms' : milliseconds(value)),
      },
    );
    await judged('from "stop" to the page as it was before the file', CANCEL_MS, {
      measure: () => cancelling(app, file),
      say: milliseconds,
    });
    await judged(`growth of the heap over ${CYCLES} imports and deletions`, GROWTH, {
      measure: async () => {
        const { before, after } = await growth(app, file, CYCLES);
        console.log(`  ${(before / 1e6).toFixed(1)} MB before, ${(after / 1e6).toFixed(1)} MB after`);
        return after / before - 1;
      },
      say: percent,
    });
  } finally {
    await app.close();
    await server.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
console.log(failed.length === 0 ? 'all good' : `not good: ${failed.join('; ')}`);
process.exit(failed.length === 0 ? 0 : 1);
