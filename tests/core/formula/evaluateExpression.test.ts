import { describe, expect, it } from 'vitest';
import { valuesOf } from './figures.ts';

const x = [NaN, -1, 0, 2, Infinity];

describe('evaluateExpression', () => {
  it('computes the birth robot of the reference in base units (5,000 births, 20 − 1 min, 90 %, 3 % fail)', () => {
    const columns = { births: [5000], minutes: [20 / 60], review: [1 / 60], use: [0.9], fail: [0.03] };
    const [hours] = valuesOf('births * (minutes - review) * use * (1 - fail)', { columns });
    expect(hours).toBeCloseTo(1382.25, 9);
  });

  it('gives the settings their names', () => {
    expect(valuesOf('horizon + 1[yr]')).toEqual([6]);
    expect(valuesOf('year0')).toEqual([2022]);
  });

  it('takes literals to base units', () => {
    expect(valuesOf('90[min]')).toEqual([1.5]);
    expect(valuesOf('1[mDKK]')).toEqual([1_000_000]);
    expect(valuesOf('6[month]')).toEqual([0.5]);
    expect(valuesOf('100%')).toEqual([1]);
  });

  it('stays uniform while its parts are', () => {
    expect(valuesOf('a * b + 1', { columns: { a: [2], b: [3], other: [1, 2, 3] } })).toEqual([7]);
    expect(valuesOf('a * b', { columns: { a: [2], b: [1, 2, 3, 4, 5] } })).toEqual([2, 4, 6, 8, 10]);
  });

  it('passes a missing value on through everything but known', () => {
    const missing = { columns: { x: [NaN] } };
    for (const formula of [
      'x + 1',
      '-x',
      'x * 0',
      'x > 0',
      'max(0, x)',
      'abs(x)',
      'if(x > 0, 1, 2)',
      'x ^ 0.5',
    ]) {
      expect(valuesOf(formula, missing), formula).toEqual([NaN]);
    }
    expect(valuesOf('known(x)', missing)).toEqual([0]);
    expect(valuesOf('if(known(x), x, 0)', missing)).toEqual([0]);
  });

  it('lets only the chosen branch be missing', () => {
    expect(valuesOf('if(1 > 0, 5, x)', { columns: { x: [NaN] } })).toEqual([5]);
    expect(valuesOf('if(1 > 0, x, 5)', { columns: { x: [NaN] } })).toEqual([NaN]);
  });

  it('gives no value for division by zero and whatever is not finite', () => {
    const cases = ['1 / 0', '0 / 0', '-1 / 0', '10 ^ 400', '(0 - 8) ^ 0.5', 'sqrt(0 - 1)', 'floor(1, 0)'];
    for (const formula of cases) expect(valuesOf(formula), formula).toEqual([NaN]);
  });

  it('lets "never" compare and take part in min, max and if, and nothing else', () => {
    const columns = { x };
    expect(valuesOf('x > 1', { columns })).toEqual([NaN, 0, 0, 1, 1]);
    expect(valuesOf('min(x, 9)', { columns })).toEqual([NaN, -1, 0, 2, 9]);
    expect(valuesOf('max(x, 0)', { columns })).toEqual([NaN, 0, 0, 2, Infinity]);
    expect(valuesOf('if(x > 1, x)', { columns })).toEqual([NaN, NaN, NaN, 2, Infinity]);
    expect(valuesOf('known(x)', { columns })).toEqual([0, 1, 1, 1, 1]);
    expect(valuesOf('x + 1', { columns })).toEqual([NaN, 0, 1, 3, NaN]);
  });

  it('tests options by their place, missing ones to no answer', () => {
    const columns = { exempt: [0, 1, NaN] };
    expect(valuesOf('exempt is yes', { columns })).toEqual([1, 0, NaN]);
    expect(valuesOf('exempt is not yes', { columns })).toEqual([0, 1, NaN]);
    expect(valuesOf('known(exempt)', { columns })).toEqual([1, 1, 0]);
  });

  it('hands life and rate to the annuity of the case', () => {
    expect(valuesOf('annuityFactor(horizon)')).toEqual([5]);
    expect(valuesOf('annuityFactor(horizon, 1[1/yr])')).toEqual([6]);
  });

  it('groups a total by the options of a choice', () => {
    const columns = { grant: [1, 2, 3, 4], kind: [0, 1, 0, 1] };
    expect(valuesOf('grant / total(grant, kind)', { columns })).toEqual([1 / 4, 2 / 6, 3 / 4, 4 / 6]);
  });
});
