import { describe, expect, it } from 'vitest';
import { caseRows } from '../../../../src/core/analysis/caseRows.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { figureAt } from '../../../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { vary } from '../../../../src/core/program/years/widen.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';
import { read, rowOf, run } from './workedRun.ts';

describe('the robot over its wards', () => {
  it('adds up to 1.1 posts in the source’s reading, and to no whole post in any ward', () => {
    const wards = run('birth-robot', { rows: true, reading: 'asPublished' });
    expect(read(wards, 'posts', rowOf(wards, 'Thisted'))).toBeCloseTo(0.1322332233, 9);
    expect(read(wards, 'posts', rowOf(wards, 'other two wards'))).toBeCloseTo(0.9678767877, 9);
    expect(read(wards, 'wholePosts')).toBe(0);
  });

  it('rounds down in each ward before it adds, also to half posts', () => {
    const wards = run('birth-robot', { rows: true, at: { smallestPost: 0.5 } });
    expect(read(wards, 'wholePosts')).toBe(0.5);
    expect(read(wards, 'wholePosts', rowOf(wards, 'Thisted'))).toBe(0);
    // Rounding the sum down instead of the wards would give a post where the sum passes one.
    const published = run('birth-robot', { rows: true, reading: 'asPublished', at: { captureShare: 1 } });
    expect(read(published, 'wholePosts')).toBe(0);
  });

  it('holds variants and rows side by side: three times two lanes', () => {
    const program = compileCase(workedCase('birth-robot'));
    const inputs = prepareInputs(program, { reading: 'asPublished', rows: caseRows(program) });
    const minutes = [10, 20, 22].map((value) => value / 60);
    const wards = evaluate(program, vary(inputs, 'minutesPerBirth', minutes));
    expect(wards.inputs.lanes).toEqual({ variants: 3, rows: 2 });
    const hours = [0, 1, 2].map((variant) => figureAt(wards, 'grossHours', { variant }));
    expect(hours).toEqual([
      { state: 'value', value: expect.closeTo(833.3333, 3) },
      { state: 'value', value: expect.closeTo(1666.6667, 3) },
      { state: 'value', value: expect.closeTo(1833.3333, 3) },
    ]);
    expect(figureAt(wards, 'grossHours', { variant: 2, row: 0 })).toEqual({
      state: 'value',
      value: expect.closeTo((601 * 22) / 60, 6),
    });
  });

  it('is bought once for the region, not once per ward', () => {
    expect(read(run('birth-robot', { rows: true }), 'npvCash')).toBeCloseTo(-977_257.8563, 3);
    expect(read(run('birth-robot'), 'npvCash')).toBeCloseTo(-977_257.8563, 3);
  });

  it('costs the same per hour freed with and without its wards', () => {
    expect(read(run('birth-robot', { rows: true }), 'pricePerHour')).toBeCloseTo(156.588, 3);
    expect(read(run('birth-robot'), 'pricePerHour')).toBeCloseTo(156.588, 3);
  });
});

describe('departments with the rule of 2017', () => {
  const all = run('under-activity-2017', { rows: true });

  it('leave rows that are part of another out of the total, yet evaluate them', () => {
    expect(read(all, 'drgValue')).toBeCloseTo(1941.432, 6);
    expect(read(all, 'visits')).toBe(267_998);
    expect(read(all, 'converted', rowOf(all, '- myeloma'))).toBeCloseTo(1040.8, 6);
  });

  it('have no value per visit where it is mixed with inpatients or visits are missing', () => {
    expect(read(all, 'valuePerVisit', rowOf(all, 'RH Finsen'))).toBe('none');
    expect(['none', 'missing']).toContain(read(all, 'valuePerVisit', rowOf(all, 'RH rheumatology')));
  });

  it('sum the cut over priced rows, and take the ratio of totals, never a mean of ratios', () => {
    expect(read(all, 'cut')).toBeCloseTo(31.3732, 4);
    expect(read(all, 'valuePerVisit')).toBeCloseTo(2532.53, 2);
  });
});
