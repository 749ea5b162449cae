import { describe, expect, it } from 'vitest';
import { ambiguousUnits } from '../../../../../src/core/formula/ambiguousUnits.ts';
import { parse } from '../../../../../src/core/formula/parse.ts';
import { compileCase } from '../../../../../src/core/program/compileCase.ts';
import { issuesOf, read, run, smallCase } from '../workedRun.ts';

const parameters = [
  { id: 'a', unit: 'factor', value: 10 },
  { id: 'b', unit: 'factor', value: 4 },
  { id: 'c', unit: 'factor', value: 3 },
];
const one = (formula: string, unit = 'factor') => smallCase(parameters, [{ id: 'answer', unit, formula }]);
const codes = (formula: string, unit = 'factor') => issuesOf(one(formula, unit)).map(({ code }) => code);

describe('the formula language', () => {
  it.each([
    ['-2^2', -4],
    ['2^3^2', 512],
    ['a - b - c', 3],
    ['a / b / c', 10 / 4 / 3],
    ['a - b * c', -2],
    ['-a + b', -6],
  ])('binds %s as written in mathematics', (formula, expected) => {
    expect(read(run(one(formula)), 'answer')).toBeCloseTo(expected, 12);
  });

  it('reads not a and b as (not a) and b', () => {
    expect(read(run(one('not a > b and c > b', 'yes/no')), 'answer')).toBe(0);
    expect(read(run(one('not c > b and a > b', 'yes/no')), 'answer')).toBe(1);
  });

  it('refuses a chained comparison', () => {
    expect(codes('1 < 2 < 3', 'yes/no')).toEqual(['formula.chained-comparison']);
  });

  it('refuses to test a number with is', () => {
    expect(codes('a is high', 'yes/no')).toHaveLength(1);
  });

  it('warns where a unit reads otherwise than it looks: DKK/post yr is (DKK/post)·yr', () => {
    const text = 'a * 1[DKK/post yr]';
    const parsed = parse(text);
    if (!('expression' in parsed)) throw new Error('does not parse');
    const { units } = compileCase(one('a'));
    expect(ambiguousUnits(parsed.expression, { units, text })).toMatchObject([{ readsAs: 'DKK yr/post' }]);
    const clear = parse('a * 1[DKK/(post yr)]');
    if (!('expression' in clear)) throw new Error('does not parse');
    expect(ambiguousUnits(clear.expression, { units, text })).toEqual([]);
  });

  it('stops at depth 40', () => {
    const nested = (depth: number): string => `${'('.repeat(depth)}a${')'.repeat(depth)}`;
    expect(parse(nested(35))).toHaveProperty('expression');
    expect(parse(nested(41))).toMatchObject({ issue: { code: 'formula.too-deep' } });
  });
});
