import { describe, expect, it } from 'vitest';
import { budget } from '../../../src/core/program/budget.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import type { Program } from '../../../src/core/program/program.ts';
import { everyCase } from '../builtinCases.ts';
import { degreesIn } from './degreesIn.ts';
import { saidIn } from '../traps/saidIn.ts';
import { filledRun, quantitiesOf } from './filledRun.ts';

const phasedIn = everyCase.filter(({ parameters }) =>
  parameters.some((one) => one.id === 'adoption' && 'profile' in one && (one.profile[0] ?? 1) < 1),
);

/** Costs in the budget that follow how many there are of something in a year. */
function followingCosts(program: Program): readonly string[] {
  const { model, figures } = program;
  const counts = new Set((model.counts ?? []).map(({ id }) => id));
  const degrees = quantitiesOf(model)
    .filter(({ id }) => {
      const dimension = figures.get(id)?.unit?.dimension ?? {};
      const [only, ...more] = Object.keys(dimension).filter((base) => base !== 'yr');
      return more.length === 0 && counts.has(only ?? '') && dimension['yr'] === -1;
    })
    .map(({ id }) => degreesIn(program, [id]));
  return model.lines
    .filter(({ lens, kind, when }) => lens === 'cash' && kind === 'cost' && 'yearly' in when)
    .map(({ id }) => id)
    .filter((id) => degrees.some((degree) => degree.get(id) !== 0 && degree.get(id) !== 'any'));
}

describe.each(phasedIn)('phasing in of $id', (model) => {
  const program = compileCase(model);
  const run = filledRun(program);

  it('gains start at a quarter and are whole in the third year; costs in the budget are whole from the first', () => {
    for (const { id, kind, lens, when } of model.lines) {
      if (!('yearly' in when) || lens === 'memo') continue;
      const { from, until, accumulate } = when.yearly;
      if (from !== undefined || until !== undefined || accumulate) continue;
      const [, first = NaN, , third = NaN] = budget(run, { lines: [id] }).lines[0]?.amounts ?? [];
      if (third === 0) continue;
      if (kind === 'benefit') expect([id, first / third]).toEqual([id, 0.25]);
      else if (lens === 'cash') expect([id, first / third]).toEqual([id, 1]);
    }
  });

  it('says that costs which follow the number are not phased in either', () => {
    const adoption = model.parameters.find(({ id }) => id === 'adoption');
    const said = saidIn(
      { note: adoption?.note, notCounted: model.notCounted },
      /følger antallet.*første år/,
      /follow the number.*first year/,
    );
    if (followingCosts(program).length > 0) expect(said).not.toEqual([]);
  });
});

describe('costs that follow the number', () => {
  it('are there in many of the cases phased in', () => {
    const found = phasedIn.filter((model) => followingCosts(compileCase(model)).length > 0);
    expect(found.length).toBeGreaterThan(20);
  });
});
