// Everything `npm test` runs, in order, stopping at the first failure. Plain JavaScript: Node 20 does not run TypeScript.
// `node tests/stages.mjs types unit` runs the named stages only; `--count` prints what the last run counted.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './findChromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, 'test-results');
const unitReport = join(results, 'unit.json');
const endToEndReport = join(results, 'end-to-end.json');
const countFile = join(results, 'count.json');
const sources = 'src tests public index.html vite.config.ts package.json tsconfig.json README.md'.split(' ');

/** name, then what runs; each is a program of this project's own node_modules. */
const stages = [
  ['format', () => run('prettier', ['--check', ...sources.filter((path) => existsSync(join(root, path)))])],
  ['types', () => run('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'])],
  [
    'unit',
    () => run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
  ],
  ['build', () => run('vite', ['build', '--logLevel', 'warn'])],
  ['parity', () => spawn('npm', ['run', '--silent', 'parity'])],
  [
    'end to end',
    async () => run('playwright', ['test', '-c', 'tests/e2e'], { CHROMIUM: await findChromium() }),
  ],
];

function run(program, args, environment = {}) {
  return spawn(join(root, 'node_modules', '.bin', program), args, environment);
}

function spawn(program, args, environment = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (error) console.error(error.message);
  return status === 0;
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** A stage without single tests (format, types, build, parity) counts as one. */
function count(finished, failed) {
  const unit = readJson(unitReport);
  const endToEnd = readJson(endToEndReport)?.stats;
  const counted = new Set(['unit', 'end to end']);
  const passed =
    finished.filter((name) => !counted.has(name)).length +
    (unit?.numPassedTests ?? 0) +
    (endToEnd ? endToEnd.expected + endToEnd.flaky : 0);
  const single = (unit?.numFailedTests ?? 0) + (endToEnd?.unexpected ?? 0);
  return { passed, failed: failed !== null && single === 0 ? 1 : single };
}

if (process.argv.includes('--count')) {
  const { passed, failed } = readJson(countFile) ?? { passed: 0, failed: 1 };
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

const wanted = process.argv.slice(2);
mkdirSync(results, { recursive: true });
for (const report of [unitReport, endToEndReport, countFile]) rmSync(report, { force: true });
const finished = [];
const times = [];
let failed = null;
for (const [name, work] of stages) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = performance.now();
  console.log(`\n— ${name}`);
  const fine = await work();
  times.push(`${name} ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (!fine) {
    failed = name;
    break;
  }
  finished.push(name);
}
const tally = count(finished, failed);
// Playwright empties its output folder when it starts, so the tally is written last.
mkdirSync(results, { recursive: true });
writeFileSync(countFile, JSON.stringify(tally));
console.log(`\n${times.join(' · ')}`);
console.log(failed ? `failed: ${failed}` : 'all stages passed');
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(failed ? 1 : 0);
