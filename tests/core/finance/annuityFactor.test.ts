import { expect, it } from 'vitest';
import { uniform } from '../../../src/core/column.ts';
import { annuityFactor } from '../../../src/core/finance/annuityFactor.ts';
import { oracle } from '../../fixtures/oracle.ts';

type Inputs = { pv: number; rate: number; years: number[]; zeroRateYears: number };
type Expected = { annuity: Record<string, number>; annuityZeroRate10: number; annuityFactor10: number };
const { inputs, expected } = oracle<Inputs, Expected>('D06');

it('annuityFactor at the schedule and at the same rate given are the example (D06)', () => {
  const years = Float64Array.from(inputs.years);
  const bySchedule = annuityFactor(years, null, 'dk2021');
  expect(bySchedule).toEqual(annuityFactor(years, uniform(inputs.rate), 'dk2021'));
  inputs.years.forEach((life, lane) => {
    const annuity = inputs.pv / bySchedule[lane]!;
    expect(Math.abs(annuity / expected.annuity[life]! - 1)).toBeLessThan(1e-9);
  });
  expect(Math.abs(bySchedule[2]! / expected.annuityFactor10 - 1)).toBeLessThan(1e-9);
});

it('annuityFactor at no interest is the life (D06)', () => {
  const factor = annuityFactor(uniform(inputs.zeroRateYears), uniform(0), 'dk2021')[0]!;
  expect(inputs.pv / factor).toBe(expected.annuityZeroRate10);
});

it('annuityFactor counts the last part of a year in proportion', () => {
  const [five, half, six] = annuityFactor(Float64Array.of(5, 5.5, 6), null, 'dk2021');
  expect(half).toBeCloseTo((five! + six!) / 2, 12);
  const [one, part] = annuityFactor(Float64Array.of(1, 0.25), uniform(0.1), 'dk2021');
  expect(part).toBeCloseTo(one! / 4, 12);
});

it('annuityFactor crosses the bands of the schedule', () => {
  const [before, after] = annuityFactor(Float64Array.of(35, 36), null, 'dk2021');
  expect(after! - before!).toBeCloseTo(0.292660352837, 9);
});

it('annuityFactor has no value for a missing, negative or endless life, and is 0 for a life of 0', () => {
  expect([...annuityFactor(Float64Array.of(NaN, -1, 1001, Infinity, 0), null, 'dk2021')]).toEqual([
    NaN,
    NaN,
    NaN,
    NaN,
    0,
  ]);
  expect([...annuityFactor(uniform(5), Float64Array.of(NaN, -1), 'dk2021')]).toEqual([NaN, NaN]);
});
