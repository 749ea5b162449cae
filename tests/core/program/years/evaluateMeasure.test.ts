import { describe, expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { figureAt } from '../../../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import type { MeasureKind } from '../../../../src/core/model/measure.ts';
import { cashLine, quantity, smallCase } from '../../../fixtures/smallCase.ts';
import oracles from '../../../fixtures/oracles.json' with { type: 'json' };

const d03 = oracles.oracles.find(({ id }) => id === 'D03')?.expected as unknown as Record<string, number>;
const kinds: MeasureKind[] = ['npv', 'payback', 'irr', 'bcr', 'equivalentAnnual', 'sum', 'lowest'];
const program = compileCase(
  smallCase({
    parameters: [quantity('kr', 'DKK', 500), quantity('gain', 'DKK/yr', 150), quantity('when', 'yr', 2)],
    lines: [
      cashLine('buy', 'kr', { role: 'investment', when: { once: {} } }),
      cashLine('gains', 'gain', { kind: 'benefit' }),
    ],
    measures: [
      ...kinds.map((measure) => ({ id: measure, measure, of: { lens: 'cash' as const } })),
      { id: 'discounted', measure: 'payback', discounted: true, of: { lens: 'cash' } },
      { id: 'overInvestment', measure: 'bcr', denominator: 'investment', of: { lens: 'cash' } },
      { id: 'year2', measure: 'inYear', year: 'when', of: { lens: 'cash' } },
      { id: 'to2', measure: 'cumulative', year: 'when', of: { lens: 'cash' } },
      { id: 'late', measure: 'inYear', year: 'when * 4', of: { lens: 'cash' } },
    ],
  }),
);
const evaluation = evaluate(program, prepareInputs(program, { at: {} }));
const value = (id: string): number => {
  const state = figureAt(evaluation, id);
  return state.state === 'value' ? state.value : NaN;
};

describe('evaluateMeasure', () => {
  it('agrees with worked example D03: NPV, IRR, BCR, simple and discounted payback', () => {
    expect(value('npv')).toBeCloseTo(d03?.['npv'] ?? NaN, 6);
    expect(value('irr')).toBeCloseTo(d03?.['irr'] ?? NaN, 9);
    expect(value('bcr')).toBeCloseTo(d03?.['bcr'] ?? NaN, 8);
    expect(value('payback')).toBeCloseTo(d03?.['paybackSimple'] ?? NaN, 8);
    expect(value('discounted')).toBeCloseTo(d03?.['paybackDiscounted'] ?? NaN, 8);
  });

  it('spreads the present value over the horizon as an equal amount a year', () => {
    const factor = [1, 2, 3, 4, 5].reduce((sum, t) => sum + 1 / 1.035 ** t, 0);
    expect(value('equivalentAnnual')).toBeCloseTo(value('npv') / factor, 9);
  });

  it('sums, reads a year, sums to a year and finds the lowest point', () => {
    expect([value('sum'), value('year2'), value('to2'), value('lowest')]).toEqual([250, 150, -200, -500]);
  });

  it('has nothing in a year after the horizon', () => {
    expect(figureAt(evaluation, 'late')).toEqual({ state: 'none' });
  });

  it('takes the ratio over investment alone when the case says so', () => {
    expect(value('overInvestment')).toBeCloseTo(value('bcr'), 12);
  });
});
