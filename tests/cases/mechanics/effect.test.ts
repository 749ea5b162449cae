import { describe, expect, it } from 'vitest';
import type { CaseModel } from '../../../src/core/model/case.ts';
import { budget } from '../../../src/core/program/budget.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import type { Evaluation } from '../../../src/core/program/evaluation.ts';
import { everyCase } from '../builtinCases.ts';
import { filledRun } from './filledRun.ts';
import { namedCases, noEffect } from './noEffect.ts';

const gainsOf = ({ lines }: CaseModel): readonly string[] =>
  lines.filter(({ kind, lens }) => kind === 'benefit' && lens !== 'memo').map(({ id }) => id);
const amountsOf = (run: Evaluation, line: string): readonly number[] =>
  budget(run, { lines: [line] }).lines[0]?.amounts ?? [];
const withGains = everyCase.filter((model) => gainsOf(model).length > 0);

describe.each(withGains)('no effect in $id', (model) => {
  const program = compileCase(model);
  const none = noEffect(model);

  it('has words of its own', () => {
    expect(none).not.toBeNull();
  });

  it('gives no gain in any year, for anyone, in any lens', () => {
    const run = filledRun(program, { at: none ?? {} });
    for (const line of gainsOf(model))
      for (const [year, amount] of amountsOf(run, line).entries())
        expect([line, year, Math.abs(amount)]).toEqual([line, year, 0]);
  });

  it('leaves the budget with its costs only', () => {
    const run = filledRun(program, { at: none ?? {} });
    for (const amount of budget(run, { lens: 'cash' }).total) expect(amount).toBeLessThanOrEqual(1e-6);
  });

  it('and with an effect every one of those gains is there', () => {
    const run = filledRun(program);
    for (const line of gainsOf(model))
      expect([line, amountsOf(run, line).some((amount) => Math.abs(amount) > 0)]).toEqual([line, true]);
  });
});

describe('the words for no effect', () => {
  it('are kept for cases that have gains', () => {
    const ids = withGains.map(({ id }) => id);
    expect(namedCases.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('are missing only where a case has nothing to gain: rules, counts, targets and parts of a whole', () => {
    const kinds = new Set(everyCase.filter((model) => gainsOf(model).length === 0).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(['allocation', 'funding', 'growth', 'spread', 'target']);
  });
});
