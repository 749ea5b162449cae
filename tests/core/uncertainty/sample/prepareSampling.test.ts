import { describe, expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { vary } from '../../../../src/core/program/years/widen.ts';
import { prepareSampling } from '../../../../src/core/uncertainty/sample/prepareSampling.ts';
import type { SamplePlan } from '../../../../src/core/uncertainty/sample/samplePlan.ts';
import { formula, quantity, smallCase } from '../../../fixtures/smallCase.ts';

const wide = { low: 0, high: 0.98, dist: 'beta' } as const;
const program = compileCase(
  smallCase({
    parameters: [
      quantity('a', 'share', 0.5, { low: 0.4, high: 0.6, dist: 'pert' }),
      quantity('b', 'share', 0.5, { low: 0.4, high: 0.6, dist: 'pert' }),
      quantity('c', 'share', 0.02, wide),
      quantity('d', 'share', 0, wide),
    ],
    formulas: [formula('sum', 'share', 'a + b + c + d')],
    correlations: [
      { a: 'a', b: 'b', rank: 0.9 },
      { a: 'b', b: 'c', rank: 0.9 },
      { a: 'a', b: 'c', rank: -0.9 },
    ],
  }),
);
const plan: SamplePlan = { seed: 1, draws: 1000, method: 'latinHypercube' };

describe('prepareSampling', () => {
  it('tells what was refused, mended and left out', () => {
    const sampling = prepareSampling(program, prepareInputs(program), plan);
    expect(sampling.drawn.map(({ id, stream }) => [id, stream])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'c'],
    ]);
    expect(sampling.issues.map(({ code, at }) => [code, at])).toEqual([
      ['uncertainty.not-share', 'd'],
      ['uncertainty.too-wide', 'c'],
      ['uncertainty.correlations-clash', 'a'],
    ]);
  });

  it('draws those that share a driver from the stream of the driver', () => {
    const drivers = [{ id: 'wageLevel', parameters: ['a', 'b'] }] as const;
    const sampling = prepareSampling(program, prepareInputs(program), { ...plan, drivers });
    expect(sampling.drawn.map(({ stream }) => stream)).toEqual(['driver wageLevel', 'driver wageLevel', 'c']);
    expect(sampling.groups.map(({ members }) => members)).toEqual([['driver wageLevel', 'c']]);
    expect(sampling.drivers).toEqual(drivers);
  });

  it('ties nothing together with one that is not drawn', () => {
    const drivers = [{ id: 'wageLevel', parameters: ['d', 'b', 'e'] }] as const;
    const sampling = prepareSampling(program, prepareInputs(program), { ...plan, drivers });
    expect(sampling.drawn.map(({ stream }) => stream)).toEqual(['a', 'driver wageLevel', 'c']);
    expect(sampling.drivers).toEqual([]);
  });

  it('takes from the run before what is still drawn the same way', () => {
    const first = prepareSampling(program, prepareInputs(program), plan);
    const changed = prepareInputs(program, { changes: [{ parameter: 'a', value: 0.55 }] });
    const next = prepareSampling(program, changed, plan, first);
    expect(next.drawn[0]!.distribution).not.toBe(first.drawn[0]!.distribution);
    expect(next.drawn[0]!.distribution.mean).toBeGreaterThan(first.drawn[0]!.distribution.mean);
    expect(next.drawn[1]!.distribution).toBe(first.drawn[1]!.distribution);
  });

  it('asks for inputs of one variant', () => {
    const two = vary(prepareInputs(program), 'a', [0.1, 0.2]);
    expect(() => prepareSampling(program, two, plan)).toThrow('one variant');
  });
});
