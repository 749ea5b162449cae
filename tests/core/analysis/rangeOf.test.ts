import { describe, expect, it } from 'vitest';
import { boundsOf, rangeOf } from '../../../src/core/analysis/rangeOf.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import type { Change } from '../../../src/core/model/scenario.ts';
import { quantity, smallCase } from '../../fixtures/smallCase.ts';

const births = quantity('births', 'yr', 5000, { low: 4500, high: 5500 });
const use = quantity('use', 'share', 0.9, { low: 0.6, high: 1 });
const zero = quantity('zero', 'share', 0, { low: 0, high: 0.25 });
const program = compileCase(smallCase({ parameters: [births, use, zero] }));
const range = (parameter: typeof births, ...changes: Change[]) =>
  rangeOf(program, prepareInputs(program, { changes }), parameter);

describe('rangeOf', () => {
  it('is the case own range until something is typed', () => {
    expect(range(births)).toEqual({ low: 4500, high: 5500 });
  });

  it('keeps its ratio to the value: 601 births have a valid range', () => {
    const found = range(births, { parameter: 'births', value: 601 });
    expect(found?.low).toBeCloseTo(540.9, 9);
    expect(found?.high).toBeCloseTo(661.1, 9);
  });

  it('moves shares by odds ratio, so they stay within 0 and 1', () => {
    const found = range(use, { parameter: 'use', value: 0.5 });
    expect(found?.low).toBeCloseTo(1.5 / 9 / (1 + 1.5 / 9), 9);
    expect(found?.high).toBeLessThanOrEqual(1);
  });

  it('keeps the range where the base is 0', () => {
    expect(range(zero, { parameter: 'zero', value: 0.1 })).toEqual({ low: 0, high: 0.25 });
  });

  it('stops following the end that the user has set', () => {
    expect(range(births, { parameter: 'births', value: 1000, low: 800 })).toEqual({ low: 800, high: 1100 });
  });

  it('is that of own measurements where there are some, also where nobody gave another', () => {
    const samples = Array.from({ length: 20 }, (_, i) => 4000 + 10 * i);
    const dist = { samples };
    expect(range(births, { parameter: 'births', value: 4100, low: 1, high: 2, dist })).toEqual({
      low: 4000,
      high: 4190,
    });
    const bare = quantity('bare', 'h', 4100);
    expect(range(bare, { parameter: 'bare', dist })).toEqual({ low: 4000, high: 4190 });
  });

  it('knows hard bounds: shares lie within 0 and 1 unless the case says otherwise', () => {
    expect(boundsOf(use)).toEqual([0, 1]);
    expect(boundsOf(births)).toEqual([-Infinity, Infinity]);
    expect(boundsOf({ ...use, limits: [0, 2] })).toEqual([0, 2]);
  });
});
