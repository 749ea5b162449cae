import { expect, it } from 'vitest';
import { caseRows } from '../../../src/core/analysis/caseRows.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { receipt } from '../../../src/core/program/receipt.ts';
import { everyCase } from '../builtinCases.ts';
import { filledRun } from './filledRun.ts';

it.each(everyCase)('every outcome of $id leads down to parameters with a source or a mark', (model) => {
  const program = compileCase(model);
  for (const rows of [null, caseRows(program)]) {
    const run = filledRun(program, { rows });
    const seen = new Set<string>();
    const ends = new Set<string>();
    const walk = (address: string): void => {
      if (seen.has(address)) return;
      seen.add(address);
      const found = receipt(run, address);
      if (!found) throw new Error(`dead end at ${address}`);
      if (found.inputs.length === 0 && found.parameter) {
        ends.add(found.parameter.id);
        const unsourced = ['assumption', 'definition'].includes(found.parameter.class);
        expect([address, unsourced || found.sources.length > 0]).toEqual([address, true]);
      }
      for (const next of found.inputs) walk(next);
    };
    for (const { figure } of model.outcomes) walk(figure);
    expect(ends.size).toBeGreaterThan(0);
  }
});
