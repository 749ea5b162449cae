import { describe, expect, it } from 'vitest';
import { hardLimits, within } from '../../../src/core/document/check/hardLimits.ts';
import type { Quantity } from '../../../src/core/model/parameter.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { figureAt } from '../../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { builtinCases } from '../builtinCases.ts';

const SAMPLED = ['pert', 'triangular', 'uniform', 'gamma', 'beta', 'normal', 'truncatedNormal', 'lognormal'];

describe.each(builtinCases)('ranges of $id', (model) => {
  const program = compileCase(model);
  const base = evaluate(program, prepareInputs(program));
  const quantities = model.parameters.filter(
    (parameter): parameter is Quantity => !('options' in parameter) && !('profile' in parameter),
  );

  it.each(quantities)('low, base and high of $id are in order and inside the hard bounds', (parameter) => {
    const state = figureAt(base, parameter.id);
    const value = state.state === 'value' ? state.value : NaN;
    const { low, high } = parameter;
    expect((low === undefined) === (high === undefined)).toBe(true);
    if (low !== undefined && high !== undefined) {
      expect(low).toBeLessThanOrEqual(value);
      expect(value).toBeLessThanOrEqual(high);
      expect(low).toBeLessThan(high);
    }
    for (const bound of [value, low ?? value, high ?? value]) {
      expect(within(bound, hardLimits(parameter))).toBe(true);
    }
  });

  it('what is to be sampled has a range, and every range says how it is used', () => {
    const rangeless = quantities.filter(
      ({ dist, low }) => typeof dist === 'string' && SAMPLED.includes(dist) && low === undefined,
    );
    expect(rangeless.map(({ id }) => id)).toEqual([]);
    expect(quantities.filter(({ dist, low }) => low !== undefined && dist === undefined)).toEqual([]);
  });

  it('no cost is given a distribution that can fall below zero', () => {
    const money = quantities.filter(({ unit }) => /^DKK(?:\/yr)?$/.test(unit));
    expect(money.filter(({ dist }) => dist === 'normal')).toEqual([]);
  });
});
