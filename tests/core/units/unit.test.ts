import { describe, expect, it } from 'vitest';
import { fromBase, toBase } from '../../../src/core/units/unit.ts';
import { unitNamed, unitsOf } from './unitsOf.ts';

const table = unitsOf('birth', 'dose');

describe('toBase', () => {
  it.each([
    [20, 'min/birth', 20 / 60],
    [90, 's', 0.025],
    [57, '%', 0.57],
    [3, 'mDKK', 3_000_000],
    [12, 'month', 1],
    [365, 'day', 1],
    [52, 'week', 364 / 365],
    [100, 'dose/day', 36_500],
    [39757, 'DKK/(post month)', 477_084],
    [109_500, 'bedDay/yr', 300],
    [20, 'bed', 20],
    [4, '%/yr', 0.04],
  ] as const)('%d %s is %d in base units', (shown, unit, base) => {
    expect(toBase(shown, unitNamed(unit, table))).toBeCloseTo(base, 12);
  });
});

describe('fromBase', () => {
  it('shows 300 beds as 109,500 bed-days a year and 7,296 bed-days a year as 20 beds', () => {
    expect(fromBase(300, unitNamed('bedDay/yr'))).toBe(109_500);
    expect(Math.round(toBase(7296, unitNamed('bedDay/yr')))).toBe(20);
  });

  it('undoes toBase', () => {
    for (const text of ['min/birth', '%', 'bnDKK', 'week', 'dose/day', 'DKK/(post month)']) {
      const unit = unitNamed(text, table);
      expect(fromBase(toBase(12.34, unit), unit)).toBeCloseTo(12.34, 12);
    }
  });
});
