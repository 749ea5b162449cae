import { describe, expect, it } from 'vitest';
import { hardLimits, within } from '../../../src/core/document/check/hardLimits.ts';
import type { Quantity } from '../../../src/core/model/parameter.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { figureAt } from '../../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { everyCase } from '../builtinCases.ts';

const SAMPLED = ['pert', 'triangular', 'uniform', 'gamma', 'beta', 'normal', 'truncatedNormal', 'lognormal'];

describe.each(everyCase)('ranges of $id', (model) => {
  const program = compileCase(model);
  // What starts empty has its example, around which its range lies.
  const base = evaluate(program, prepareInputs(program, { example: true }));
  const quantities = model.parameters.filter(
    (parameter): parameter is Quantity => !('options' in parameter) && !('profile' in parameter),
  );

  it.each(quantities)('low, base and high of $id are in order and inside the hard bounds', (parameter) => {
    const state = figureAt(base, parameter.id);
    const { low, high } = parameter;
    if (state.state !== 'value') {
      // Neither a value nor an example, or worked out from one that has none: then nothing is said of its range.
      const isBare = (id: string): boolean =>
        quantities.some((given) => given.id === id && given.value === null);
      expect([state.state, low, high]).toEqual(['missing', undefined, undefined]);
      expect(state.state === 'missing' && state.waitsFor.length > 0 && state.waitsFor.every(isBare)).toBe(
        true,
      );
      return;
    }
    const { value } = state;
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
