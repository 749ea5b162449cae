import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtCode } from './bundle.mjs';

const ROWS = 1_000_000;

const run = (module, way) => `
  const robot = await import('${pathToFileURL(module)}');
  const program = robot.compile();
  const draws = robot.drawsFor(program, ${ROWS});
  const result = ${way};
  if (!result) throw new Error('nothing came of it');
  console.log(process.resourceUsage().maxRSS / 1000);`;

/** Most memory, in MB, that a million rows took: run as rows of a dataset, and by hand over columns. */
export async function peakMemory() {
  const folder = mkdtempSync(join(tmpdir(), 'gevinst-peak-'));
  const module = join(folder, 'robot.mjs');
  writeFileSync(module, await builtCode('./robot.ts'));
  const peakOf = (way) => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', run(module, way)], {
      encoding: 'utf8',
    });
    if (stdout === '') throw new Error(stderr);
    return Number(stdout);
  };
  try {
    return {
      rows: peakOf('robot.runRows(program, robot.rowInputsFor(program, draws))'),
      hand: peakOf('robot.handWritten(draws)'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
