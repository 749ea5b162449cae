import { describe, expect, it } from 'vitest';
import { uniform, type Column } from '../../../src/core/column.ts';
import { add } from '../../../src/core/columnMath.ts';
import { discountFactors } from '../../../src/core/finance/discountFactors.ts';
import { netPresentValue } from '../../../src/core/finance/netPresentValue.ts';
import { onceFlows } from '../../../src/core/finance/onceFlows.ts';
import { yearlyFlows, type YearlyLine } from '../../../src/core/finance/yearlyFlows.ts';
import { oracle } from '../../fixtures/oracle.ts';
import { flowsOf, laneOf } from './flows.ts';

const plain = {
  amount: uniform(1),
  from: uniform(1),
  until: uniform(5),
  ramp: [uniform(1)],
  growth: null,
  decay: null,
  horizon: 5,
} satisfies YearlyLine;

describe('yearlyFlows', () => {
  it('ramps the gains up while the running cost is whole from year 1 (D08)', () => {
    type Inputs = { fullBenefit: number; running: number; uptake: number[] };
    const { inputs, expected } = oracle<Inputs, { cashflow: number[] }>('D08');
    const ramp = flowsOf(inputs.uptake.slice(1));
    const gains = laneOf(yearlyFlows({ ...plain, amount: uniform(inputs.fullBenefit), ramp }));
    const running = laneOf(yearlyFlows({ ...plain, amount: uniform(inputs.running) }));
    expect(gains.map((gain, year) => gain - running[year]!).slice(1)).toEqual(expected.cashflow.slice(1));
  });

  it('delayed by half a year gives half at either end (case-model test 13)', () => {
    const flows = yearlyFlows({
      ...plain,
      amount: uniform(0.8),
      from: uniform(2.5),
      until: uniform(6.5),
      horizon: 7,
    });
    expect(laneOf(flows)).toEqual([0, 0, 0.4, 0.8, 0.8, 0.8, 0.8, 0.4]);
  });

  it('grows from year 0, not from the start of the line', () => {
    const flows = laneOf(yearlyFlows({ ...plain, from: uniform(3), growth: uniform(0.1) }));
    expect(flows.slice(0, 3)).toEqual([0, 0, 0]);
    expect(flows[3]).toBeCloseTo(1.331, 12);
    expect(flows[5]).toBeCloseTo(1.61051, 12);
  });

  it('piles procurement savings up and lets them erode (case-model test 10)', () => {
    const year = (from: number, until: number, amount: number, decay: Column | null): Column[] =>
      yearlyFlows({ ...plain, amount: uniform(amount), from: uniform(from), until: uniform(until), decay });
    const erosion = uniform(0.05);
    const lines = [
      year(0, 0, 296 * 0.4, erosion),
      year(0, 0, 296 * 0.6, null),
      year(1, 1, 139, erosion),
      year(1, 1, 205, null),
      year(2, 5, 100, erosion),
      year(2, 5, 80, null),
    ];
    const sums = [0, 1, 2, 3, 4, 5].map(
      (t) => lines.reduce((sum, line) => add(sum, line[t]!), uniform(0))[0]!,
    );
    const expected = [296, 456.48, 418.906, 501.9607, 580.862665, 655.81953175];
    sums.forEach((sum, t) => expect(sum).toBeCloseTo(expected[t]!, 9));
    expect(laneOf(year(1, 1, 139, uniform(0)))).toEqual([0, 139, 139, 139, 139, 139]);
  });

  it('may differ from lane to lane: regions that start in years 0, 1, 2, 3, 3 (case-model test 11)', () => {
    const start = Float64Array.of(0, 1, 2, 3, 3);
    const at = { horizon: 10, from: add(start, uniform(1)), until: add(start, uniform(5)) };
    const gains = yearlyFlows({ ...plain, ...at, amount: uniform(800_000) });
    const cost = onceFlows({ amount: uniform(-1_500_000), at: start, every: null, horizon: 10 });
    const flows = gains.map((gain, year) => add(gain, cost[year]!));
    const project = netPresentValue(flows, discountFactors('dk2021', 10)).reduce((a, b) => a + b);
    expect(project).toBeCloseTo(9_934_157.38, 2);
  });

  it('gives a lane the same bits alone and among others', () => {
    const varying = {
      growth: Float64Array.of(0.013, 0.02),
      from: Float64Array.of(1.3, 1),
      decay: uniform(0.07),
    };
    const together = yearlyFlows({ ...plain, ...varying });
    const alone = yearlyFlows({ ...plain, growth: uniform(0.013), from: uniform(1.3), decay: uniform(0.07) });
    expect(laneOf(together, 0)).toEqual(laneOf(alone));
  });

  it('has no value where growth or decay is missing, from the first year that needs it', () => {
    expect(laneOf(yearlyFlows({ ...plain, growth: uniform(NaN), horizon: 1 }))).toEqual([0, NaN]);
    expect(laneOf(yearlyFlows({ ...plain, decay: uniform(NaN), horizon: 2 }))).toEqual([0, 1, NaN]);
  });
});
