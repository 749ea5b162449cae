// npm run bench: ratios measured side by side in one run. It prints and judges nothing. `npm run bench draws` ends before
// what needs a browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { findChromium } from '../findChromium.mjs';
import { firstLoad } from '../firstLoad.mjs';
import { buildWithFirstCases } from './buildWithFirstCases.mjs';
import { importBuilt } from './bundle.mjs';
import { drawing } from './draws/drawing.mjs';
import { importing } from './importing.mjs';
import { inTurn } from './inTurn.mjs';
import { peers } from './peers/peers.mjs';
import { firstPaint } from './firstPaint.mjs';
import { peakMemory } from './peakMemory.mjs';
import { storing } from './storing.mjs';
import { firstVisit } from './firstVisit.mjs';

const root = join(import.meta.dirname, '../..');
const robot = await importBuilt('./robot.ts');
const { bigCsv } = await importBuilt('../fixtures/bigCsv.ts');
const built = await importBuilt('./draws/entry.ts');

/** Calls per round, so that a round takes some milliseconds at every number of lanes. */
const plans = [
  { lanes: 1, calls: 2000, rounds: 21 },
  { lanes: 1000, calls: 40, rounds: 21 },
  { lanes: 100_000, calls: 1, rounds: 21 },
];

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const number = (value) => value.toLocaleString('en', { maximumSignificantDigits: 3 });

console.log(`load of the machine ${loadavg()[0].toFixed(1)}, ${availableParallelism()} processors`);
const program = robot.compile();
for (const issue of program.issues) console.log('issue', JSON.stringify(issue));

console.log('engine against the same model written by hand (birth robot, all figures but the break-even)');
for (const plan of plans) {
  const draws = robot.drawsFor(program, plan.lanes);
  const inputs = robot.inputsFor(program, draws);
  const { figure, difference } = robot.largestDifference(
    robot.runEngine(program, inputs),
    robot.handWritten(draws),
  );
  if (!(difference < 1e-9)) throw new Error(`${plan.lanes} lanes: ${figure} differs by ${difference}`);
  const { engine, hand } = await inTurn(
    { engine: () => robot.runEngine(program, inputs), hand: () => robot.handWritten(draws) },
    plan,
  );
  console.log(
    `  ${number(plan.lanes)} lanes: ratio ${number(engine / hand)}  (engine ${number(engine)} µs, by hand ${number(hand)} µs, ` +
      `${plan.rounds} rounds of ${plan.calls}; largest difference ${difference.toExponential(1)})`,
  );
}

const million = 1_000_000;
const draws = robot.drawsFor(program, million);
const asRows = robot.rowInputsFor(program, draws);
const rowTimes = await inTurn(
  { engine: () => robot.runRows(program, asRows), hand: () => robot.handWritten(draws) },
  { rounds: 5 },
);
console.log(
  `a million rows, every figure of every row and the whole, against the columns by hand: ratio ${number(rowTimes.engine / rowTimes.hand)}  ` +
    `(${number(rowTimes.engine / 1000)} ms, by hand ${number(rowTimes.hand / 1000)} ms)`,
);

const hundredth = 100_000;
const fewDraws = robot.inputsFor(program, robot.drawsFor(program, hundredth));
const perLane = await inTurn(
  {
    rows: () => robot.runRows(program, asRows),
    draws: () => {
      for (let run = 0; run < million / hundredth; run++) robot.runEngine(program, fewDraws);
    },
  },
  { calls: 1, rounds: 5 },
);
console.log(
  `a million rows against 100,000 draws, cost of one: ratio ${number(perLane.rows / perLane.draws)}`,
);
const peaks = await peakMemory();
console.log(
  `peak memory at a million rows against columns by hand: ratio ${number(peaks.rows / peaks.hand)}  ` +
    `(${number(peaks.rows)} MB, by hand ${number(peaks.hand)} MB, each in a process of its own)`,
);

const base = robot.baseInputs(program);
const { edit } = await inTurn(
  { edit: () => robot.runWhole(program, base) },
  { calls: 50, rounds: 21, warm: 0 },
);
console.log(`one edit, one lane, every figure and the break-even: ${number(edit)} µs`);

await drawing(built, number);
await peers(built, number);
if (process.argv[2] === 'draws') process.exit(0);

const folder = mkdtempSync(join(tmpdir(), 'gevinst-bench-'));
try {
  const whole = join(folder, 'whole');
  await build({ root, logLevel: 'error', build: { outDir: whole } });
  const three = await buildWithFirstCases(root, folder);
  const chromium = await findChromium();
  const total = (list) => list.reduce((sum, { bytes }) => sum + bytes, 0);
  const kilobytes = (list) => number(total(list) / 1000);
  const load = firstLoad(whole);
  const loadOfThree = firstLoad(three);
  console.log('first load, gzipped: what the first screen needs to be shown');
  console.log(
    `  ${kilobytes(load)} kB with all cases, ${kilobytes(loadOfThree)} kB with the first three: ` +
      `ratio ${number(total(load) / total(loadOfThree))}`,
  );

  const imported = await importing(chromium);
  console.log(
    `importing ${number(imported.rows)} rows, ${number(imported.bytes / 1e6)} MB of Windows-1252, in a worker, Chromium`,
  );
  const ways = imported.ways.map(({ piece, time }) => `${number(piece)}: ${number(time)} ms`).join(', ');
  console.log(
    `  decoded, parsed, typed and kept as columns, against PapaParse alone: ratio ${number(imported.whole / imported.best.time)}  ` +
      `(${number(imported.whole)} ms; PapaParse by characters given at a time ${ways}; medians of ${imported.rounds})`,
  );

  const stored = await storing(chromium);
  const fileBytes = bigCsv(stored.rows).length;
  const sum = ({ write, read }) => write + read;
  const [ours, raw] = [stored.ours, stored.raw].map((times) => median(times.map(sum)));
  const objects = (sum(stored.objects) * stored.rows) / stored.objects.rows;
  const milliseconds = (times, of) => `${number(median(times.map((time) => time[of])))} ms`;
  console.log(`storing ${number(stored.rows)} rows of 8 columns and reading them back, Chromium`);
  console.log(
    `  against raw IndexedDB with the same bytes: ratio ${number(ours / raw)}  ` +
      `(write ${milliseconds(stored.ours, 'write')}, raw ${milliseconds(stored.raw, 'write')}; ` +
      `read ${milliseconds(stored.ours, 'read')}, raw ${milliseconds(stored.raw, 'read')}; medians of ${stored.ours.length})`,
  );
  const plain = median(stored.plain.map(sum));
  console.log(
    `  against raw IndexedDB with the columns as they are in memory: ratio ${number(ours / plain)}  ` +
      `(raw: write ${milliseconds(stored.plain, 'write')}, read ${milliseconds(stored.plain, 'read')})`,
  );
  console.log(`  stored against a CSV file of such rows: ratio ${number(stored.bytes / fileBytes)}`);
  console.log(
    `  rows as objects against ours: ratio ${number(objects / ours)}  (from ${number(stored.objects.rows)} rows); ` +
      `one column read alone: ${milliseconds(stored.ours, 'one')}; stored: ${number(stored.bytes / 1e6)} MB`,
  );

  const files = await firstVisit(root, chromium, whole);
  const scripts = files.filter(({ path }) => path.endsWith('.js'));
  console.log('first visit, gzipped');
  for (const [title, list] of [
    ['scripts that show the page', scripts.filter(({ shows }) => shows)],
    ['scripts fetched beside them', scripts.filter(({ shows }) => !shows)],
    ['page, styles and icon', files.filter(({ path }) => !path.endsWith('.js'))],
  ]) {
    const names = list.map((file) => `${file.path.replace('assets/', '')} ${kilobytes([file])}`).join(', ');
    console.log(`  ${title}: ${kilobytes(list)} kB  (${names})`);
  }

  const [times, timesOfThree] = await firstPaint(root, chromium, [whole, three]);
  console.log('first contentful paint, nothing cached, processor four times slower');
  console.log(
    `  all cases against the first three: ratio ${number(median(times) / median(timesOfThree))}  ` +
      `(${number(median(times))} ms, ${number(median(timesOfThree))} ms, medians of ${times.length})`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
