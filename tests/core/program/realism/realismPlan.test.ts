import { describe, expect, it } from 'vitest';
import type { Realism } from '../../../../src/core/model/settings/realism.ts';
import type { Change } from '../../../../src/core/model/scenario.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { figureAt } from '../../../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { realismPlan } from '../../../../src/core/program/realism/realismPlan.ts';
import { receipt } from '../../../../src/core/program/receipt.ts';
import { oracle } from '../../../fixtures/oracle.ts';
import { hopeful } from './hopeful.ts';

const figure = (realism: Realism, id: string, changes: readonly Change[] = []): number => {
  const inputs = prepareInputs(hopeful, { settings: { realism }, changes });
  const state = figureAt(evaluate(hopeful, inputs), id);
  return state.state === 'value' ? state.value : NaN;
};
const flows = (realism: Realism, line: string): readonly number[] => {
  const run = evaluate(hopeful, prepareInputs(hopeful, { settings: { realism } }));
  return run.flows.get(line)!.map((year) => year[0]!);
};
const d08 = oracle<{ uptake: number[] }, { npv: number; npvWithoutRamp: number; payback: number }>('D08');

describe('realismPlan', () => {
  it('is nothing as long as nothing is switched on', () => {
    const plan = realismPlan(hopeful, undefined);
    expect([plan.scales.size, plan.figures.size, plan.values.size, plan.late.size]).toEqual([0, 0, 0, 0]);
    expect(figure({}, 'npv')).toBeCloseTo(d08.expected.npvWithoutRamp, 2);
  });

  it('phases in as worked example D08 when the uptake is switched on', () => {
    const adoption = { shares: d08.inputs.uptake.slice(1, 4) };
    expect(figure({ adoption }, 'npv')).toBeCloseTo(d08.expected.npv, 2);
    expect(figure({ adoption }, 'payback')).toBeCloseTo(d08.expected.payback, 8);
  });

  it('moves a price per hour with the costs and with the gains, not only the cash flow', () => {
    expect(figure({}, 'pricePerHour')).toBeCloseTo(62.5, 9);
    expect(figure({ costs: { add: 0.2 } }, 'pricePerHour')).toBeCloseTo(75, 9);
    expect(figure({ benefits: { cut: 0.2 } }, 'pricePerHour')).toBeCloseTo(78.125, 9);
    expect(flows({ benefits: { cut: 0.2 } }, 'save')[1]).toBeCloseTo(800_000, 6);
    expect(flows({ costs: { add: 0.2 } }, 'buy')[0]).toBeCloseTo(1_440_000, 6);
  });

  it('never corrects a transfer apart from the amount it moves', () => {
    expect(flows({ costs: { add: 0.2 } }, 'grant')).toEqual(flows({ costs: { add: 0.2 } }, 'buy'));
  });

  it('delays gains and what is phased in with them, part of a year too, and leaves costs where they are', () => {
    expect(flows({ delay: { years: 1 } }, 'save')).toEqual([0, 0, 1e6, 1e6, 1e6, 1e6]);
    expect(flows({ delay: { years: 0.5 } }, 'time')).toEqual([0, 2000, 4000, 4000, 4000, 4000]);
    expect(flows({ delay: { years: 1 } }, 'check')[1]).toBe(0);
    expect(flows({ delay: { years: 1 } }, 'run')).toEqual(flows({}, 'run'));
  });

  it('loses time at go-live when the hours are given, unless the user has a figure of their own', () => {
    expect(flows({}, 'dip')[0]).toBe(0);
    const dip = { hours: 10_000 };
    expect(flows({ dip }, 'dip')[0]).toBeCloseTo(10_000 * 0.1 * ((5.2 * 7) / 365), 0);
    const own = [{ parameter: 'affectedHours', value: 0 }];
    expect(figure({ dip }, 'lost', own)).toBe(0);
  });

  it('is told in the working of what it moves, and the case’s own value stays beside it', () => {
    const changes = [{ parameter: 'running', value: 300_000 }];
    const settings = { realism: { costs: { add: 0.2 }, benefits: { cut: 0.2 } } };
    const run = evaluate(hopeful, prepareInputs(hopeful, { settings, changes }));
    expect(receipt(run, 'running')).toMatchObject({
      correction: 1.2,
      caseState: { state: 'value', value: 250_000 },
    });
    expect(receipt(run, 'freed')?.correction).toBe(0.8);
    expect(receipt(run, 'hours')?.correction).toBeUndefined();
  });
});
