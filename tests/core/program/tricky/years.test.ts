import { describe, expect, it } from 'vitest';
import type { Line, When } from '../../../../src/core/model/line.ts';
import { budget } from '../../../../src/core/program/budget.ts';
import type { Evaluation } from '../../../../src/core/program/evaluation.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';
import { run, smallCase } from './workedRun.ts';

function amounts(evaluation: Evaluation, line: string): readonly number[] {
  const found = budget(evaluation, { lines: [line] }).lines[0];
  if (!found) throw new Error(`No line ${line}`);
  return found.amounts;
}

function close(expected: readonly number[], digits = 3): unknown[] {
  return expected.map((amount) => expect.closeTo(amount, digits));
}

describe('procurement by year', () => {
  const total = (evaluation: Evaluation): readonly number[] => budget(evaluation, { lens: 'cash' }).total;

  it('piles up and wears off what lasts', () => {
    const expected = [296, 456.48, 418.906, 501.9607, 580.862665, 655.81953175].map(
      (million) => million * 1e6,
    );
    expect(total(run('procurement'))).toEqual(close(expected));
  });

  it('reaches 1,360 million in the target’s own way of counting', () => {
    const view = budget(run('procurement'), { lines: ['t2020', 't2021', 'tNew'] });
    expect(view.cumulative.at(-1)).toBeCloseTo(1_360e6, 3);
  });

  it('keeps what nothing wears off', () => {
    const kept = amounts(run('procurement', { reading: 'recurring' }), 'c2021');
    expect(kept.slice(2)).toEqual(close([139e6, 139e6, 139e6, 139e6]));
  });
});

describe('a loan that is paid back out of the gain', () => {
  const loan = (horizon: number): Evaluation =>
    run('national-spread', { reading: 'C12loan', settings: { horizon } });

  it('is paid back in year 6 although the gain stopped in year 5', () => {
    const paid = amounts(loan(10), 'repaid').map((amount) => Math.abs(amount));
    expect(budget(loan(10), { lines: ['repaid'], payers: ['region'] }).total.slice(0, 8)).toEqual(
      close([0, -0.6e6, -0.6e6, -0.6e6, -0.6e6, -0.6e6, -0.5e6, 0]),
    );
    expect(paid.every((amount) => amount === 0)).toBe(true);
  });

  it('leaves half a million owing where the years end before', () => {
    const model = workedCase('national-spread');
    const owed = { id: 'owed', measure: 'balance' as const, of: { lines: ['repaid'] } };
    const short = run(
      { ...model, measures: [...(model.measures ?? []), owed] },
      { reading: 'C12loan', settings: { horizon: 5 } },
    );
    expect(short.wholes.get('owed')?.[0]).toBeCloseTo(500_000, 6);
  });
});

describe('part-years and renewal', () => {
  const lineCase = (when: When, amount = 'investment'): Evaluation => {
    const line = {
      id: 'line',
      label: { da: 'linje', en: 'line' },
      role: 'gain',
      lens: 'cash',
      kind: 'benefit',
      payer: 'region',
      amount,
      when,
    } satisfies Line;
    const parameters = [
      { id: 'investment', unit: 'DKK', value: 1 },
      { id: 'gain', unit: 'DKK/yr', value: 0.8 },
      { id: 'start', unit: 'yr', value: 1.5 },
      { id: 'life', unit: 'yr', value: 3 },
      { id: 'duration', unit: 'yr', value: 5 },
    ];
    return run(
      smallCase(parameters, [], { lines: [line], settings: { ...workedCase('ccc').settings, horizon: 8 } }),
    );
  };

  it('a start at 1.5 gives half of the first step in year 2 and half of the last after the end', () => {
    const when: When = { yearly: { from: 'start + 1[yr]', until: 'start + duration' } };
    expect(amounts(lineCase(when, 'gain'), 'line')).toEqual(
      close([0, 0, 0.4, 0.8, 0.8, 0.8, 0.8, 0.4, 0], 9),
    );
  });

  it('an amount at a part-year lies half in each of the two years', () => {
    const when: When = { once: { at: 'start' } };
    expect(amounts(lineCase(when), 'line')).toEqual(close([0, 0.5, 0.5, 0, 0, 0, 0, 0, 0], 9));
  });

  it('the profile’s sum is the same for any start inside the horizon', () => {
    for (const start of ['0', 'start', 'life']) {
      const when: When = {
        yearly: { from: `${start} + 1[yr]`, until: `${start} + life`, ramp: ['0.25', '0.6', '1'] },
      };
      const sum = amounts(lineCase(when, 'gain'), 'line').reduce((total, amount) => total + amount, 0);
      expect([start, sum]).toEqual([start, expect.closeTo(0.8 * (0.25 + 0.6 + 1), 9)]);
    }
  });

  it.each([
    [3, [1, 0, 0, 1, 0, 0]],
    [5, [1, 0, 0, 0, 0, 0]],
    [2.5, [1, 0, 0.5, 0.5, 0, 0]],
  ])('a life of %d years renews strictly before a horizon of 5', (life, expected) => {
    const model = lineCase({ once: { every: 'life' } }).program.model;
    const renewed = run(model, { at: { life }, settings: { horizon: 5 } });
    expect(amounts(renewed, 'line')).toEqual(close(expected, 9));
  });
});
