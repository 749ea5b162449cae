import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseModel } from '../../../../src/core/model/case.ts';
import type { Quantity } from '../../../../src/core/model/parameter.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { prepareInputs, type InputOptions } from '../../../../src/core/program/prepareInputs.ts';
import { drawInputs } from '../../../../src/core/uncertainty/sample/drawInputs.ts';
import { prepareSampling } from '../../../../src/core/uncertainty/sample/prepareSampling.ts';
import type { SamplePlan } from '../../../../src/core/uncertainty/sample/samplePlan.ts';
import { formula, quantity, smallCase } from '../../../fixtures/smallCase.ts';

const plan: SamplePlan = { seed: 11, draws: 2000, method: 'latinHypercube' };
const distributions = [
  'uniform',
  'triangular',
  'pert',
  'normal',
  'truncatedNormal',
  'lognormal',
  'gamma',
  'beta',
] as const;
const shares = distributions.map((dist) => quantity(dist, 'share', 0.3, { low: 0.2, high: 0.5, dist }));

function sampled(
  parameters: readonly Quantity[],
  rest: Partial<CaseModel> = {},
  options: InputOptions = {},
  by = plan,
) {
  const sum = parameters.map(({ id }) => id).join(' + ');
  const program = compileCase(
    smallCase({ parameters, formulas: [formula('sum', parameters[0]!.unit, sum)], ...rest }),
  );
  return prepareSampling(program, prepareInputs(program, options), by);
}

function correlation(x: Float64Array, y: Float64Array): number {
  const ranks = (values: Float64Array): number[] => {
    const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
    const out: number[] = [];
    order.forEach((at, rank) => (out[at] = rank - (values.length - 1) / 2));
    return out;
  };
  const [a, b] = [ranks(x), ranks(y)];
  const dot = (p: number[], q: number[]): number => p.reduce((total, value, i) => total + value * q[i]!, 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

describe('drawInputs', () => {
  it('gives any cut of the run the bits of the whole, in every column', () => {
    const correlations = [{ a: 'pert', b: 'gamma', rank: 0.5 }];
    for (const method of ['plain', 'latinHypercube'] as const) {
      const sampling = sampled(shares, { correlations }, {}, { ...plan, method });
      const whole = drawInputs(sampling, 0, plan.draws).columns;
      fc.assert(
        fc.property(fc.nat(plan.draws), fc.nat(plan.draws), (a, b) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          const block = drawInputs(sampling, from, to).columns;
          for (const id of distributions) expect(block.get(id)).toEqual(whole.get(id)!.slice(from, to));
        }),
        { numRuns: 25 },
      );
    }
  });

  it('moves no other parameter when one is added, taken away, changed or fixed', () => {
    const whole = drawInputs(sampled(shares), 0, 500).columns;
    fc.assert(
      fc.property(fc.subarray(shares, { minLength: 1 }), fc.string({ minLength: 1 }), (some, name) => {
        const extra = quantity(`x${name.replaceAll(/\W/g, '')}`, 'share', 0.4, { low: 0.1, high: 0.9 });
        const found = drawInputs(sampled([extra, ...some]), 0, 500).columns;
        for (const { id } of some) expect(found.get(id)).toEqual(whole.get(id));
      }),
      { numRuns: 25 },
    );
  });

  it('moves no draw when an outcome or a figure is added', () => {
    const formulas = [
      formula('sum', 'share', 'pert + gamma'),
      formula('more', 'share', '2 * uniform - pert'),
    ];
    const outcomes = [{ figure: 'more', unit: 'share', lens: 'capacity', whole: 'none' } as const];
    const some = shares.filter(({ id }) => id === 'pert' || id === 'gamma');
    const more = drawInputs(sampled(shares, { formulas, outcomes }), 0, 500).columns;
    const fewer = drawInputs(sampled(some), 0, 500).columns;
    for (const { id } of some) expect(more.get(id)).toEqual(fewer.get(id));
  });

  it('leaves fixed parameters one number, and the result without spread where all are fixed', () => {
    const sampling = sampled(
      [quantity('a', 'share', 0.3, { low: 0.1, high: 0.5, dist: 'fixed' }), shares[0]!],
      {},
      {},
      {
        ...plan,
        hold: ['uniform'],
      },
    );
    expect(sampling.drawn).toEqual([]);
    const inputs = drawInputs(sampling, 0, 100);
    expect(inputs.lanes).toEqual({ variants: 100, rows: 1 });
    expect(evaluate(sampling.program, inputs).columns.get('sum')).toEqual(Float64Array.of(0.6));
  });

  it('takes draws through unit and price level as typed values are', () => {
    const priceIndex = { id: 'index', rates: { '2021': 0.1, '2022': 0.2 } };
    const cost = quantity('cost', 'kDKK', 20, { low: 10, high: 50, dist: 'triangular', priceLevel: '20-PL' });
    const settings = { ...smallCase().settings, priceLevel: '22-PL' };
    const sampling = sampled([cost], { priceIndex, settings });
    const own = sampling.drawn[0]!.distribution;
    const column = drawInputs(sampling, 0, 3).columns.get('cost')!;
    const { program } = sampling;
    for (const draw of column) {
      expect(draw).toBeGreaterThan(10_000 * 1.32);
      expect(draw).toBeLessThan(50_000 * 1.32);
    }
    const middle = own.quantile(Float64Array.of(0.5))[0]!;
    const typed = prepareInputs(program, { at: { cost: middle } }).columns.get('cost')![0]!;
    expect(typed).toBeCloseTo(middle * 1320, 8);
    const draws = drawInputs(sampling, 0, plan.draws).columns.get('cost')!;
    expect(draws.filter((x) => x < typed).length / plan.draws).toBeCloseTo(0.5, 3);
  });

  it('gives all rows of a draw the same value, and keeps what the dataset gives by row', () => {
    const rows = {
      names: ['A', 'B', 'C'],
      parts: [null, null, null],
      totals: [false, false, false],
      values: new Map([['uniform', Float64Array.of(0.1, 0.2, 0.3)]]),
    };
    const inputs = drawInputs(sampled(shares.slice(0, 2), {}, { rows }), 5, 7);
    expect(inputs.lanes).toEqual({ variants: 2, rows: 3 });
    expect([...inputs.columns.get('uniform')!]).toEqual([0.1, 0.2, 0.3, 0.1, 0.2, 0.3]);
    const drawn = [...inputs.columns.get('triangular')!];
    expect(new Set(drawn.slice(0, 3)).size).toBe(1);
    expect(new Set(drawn).size).toBe(2);
  });

  it('ties parameters to a rank correlation of 0.8 ± 0.02, and leaves the first of them as it was', () => {
    for (const rank of [0.8, -0.5]) {
      const correlations = [{ a: 'pert', b: 'gamma', rank }];
      const run = { ...plan, draws: 20_000 };
      const tied = drawInputs(sampled(shares, { correlations }, {}, run), 0, run.draws).columns;
      expect(Math.abs(correlation(tied.get('pert')!, tied.get('gamma')!) - rank)).toBeLessThan(0.02);
      const free = drawInputs(sampled(shares, {}, {}, run), 0, run.draws).columns;
      expect(Math.abs(correlation(free.get('pert')!, free.get('gamma')!))).toBeLessThan(0.02);
      for (const id of distributions) if (id !== 'gamma') expect(tied.get(id)).toEqual(free.get(id));
    }
  });

  it('draws parameters with one driver high and low together', () => {
    const run = { ...plan, drivers: [{ id: 'wageLevel', parameters: ['pert', 'gamma'] } as const] };
    const columns = drawInputs(sampled(shares, {}, {}, run), 0, plan.draws).columns;
    expect(correlation(columns.get('pert')!, columns.get('gamma')!)).toBeCloseTo(1, 12);
  });

  it('redraws what it is asked to, with what that is tied to, and nothing else', () => {
    const sampling = sampled(shares, { correlations: [{ a: 'pert', b: 'gamma', rank: 0.5 }] });
    const first = drawInputs(sampling, 0, 100).columns;
    const again = drawInputs(sampling, 0, 100, new Set(['gamma'])).columns;
    for (const id of distributions) {
      const same = [...first.get(id)!].filter((x, i) => x === again.get(id)![i]).length;
      expect(same, id).toBe(id === 'pert' || id === 'gamma' ? 0 : 100);
    }
  });

  it('draws a computed parameter that has a range of its own in place of its formula', () => {
    const parameters = [
      quantity('base', 'share', 0.3),
      quantity('implied', 'share', { formula: 'base' }, { low: 0.2, high: 0.5, dist: 'uniform' }),
    ];
    const inputs = drawInputs(sampled(parameters), 0, 200);
    const column = inputs.columns.get('implied')!;
    expect(column).toHaveLength(200);
    expect(column.every((x) => x > 0.2 && x < 0.5)).toBe(true);
  });
});
