import { describe, expect, it } from 'vitest';
import { figureAt, rawAt } from '../../../../../src/core/program/figureAt.ts';
import { read, run, smallCase } from '../workedRun.ts';

const parameters = [
  { id: 'empty', unit: 'share', value: null },
  { id: 'half', unit: 'share', value: 0.5 },
];
const formula = (text: string, unit = 'share') =>
  read(run(smallCase(parameters, [{ id: 'answer', unit, formula: text }])), 'answer');

describe('an empty value', () => {
  it.each([
    ['half > 1 and empty > 0', 0],
    ['empty > 0 and half > 1', 0],
    ['half < 1 or empty > 0', 1],
    ['half < 1 and empty > 0', 'missing'],
    ['half > 1 or empty > 0', 'missing'],
    ['not (empty > 0)', 'missing'],
    ['known(empty)', 0],
    ['not known(empty) and known(half)', 1],
  ])('takes part in three-valued logic: %s', (text, expected) => {
    expect(formula(text, 'yes/no')).toBe(expected);
  });

  it.each([
    ['if(known(empty), empty, 0)', 0],
    ['if(known(half), half, empty)', 0.5],
    ['if(empty > 0, half, half)', 'missing'],
    ['max(0, empty)', 'missing'],
    ['min(half, empty)', 'missing'],
    ['mean(half, empty)', 'missing'],
    ['0 * empty', 'missing'],
    ['clamp(half, 0, empty)', 'missing'],
  ])('is passed on by everything but known() and the branch not taken: %s', (text, expected) => {
    expect(formula(text)).toBe(expected);
  });

  it('is not the same as having no value: dividing by zero gives none, not missing', () => {
    expect(formula('half / 0')).toBe('none');
    expect(formula('if(half > 1, half)')).toBe('none');
  });

  it('is left out of a total over rows, which every row then sees', () => {
    const model = smallCase(
      [{ id: 'births', unit: 'patient/yr', value: null }],
      [{ id: 'all', unit: 'patient/yr', formula: 'total(births)' }],
      {
        outcomes: [{ figure: 'births', unit: 'patient/yr', whole: 'sum' }],
        dataset: {
          mapping: { births: 'births' },
          rows: [10, 20, null, 30].map((births, index) => ({ name: `ward ${index + 1}`, births })),
        },
      },
    );
    const wards = run(model, { rows: true });
    expect([0, 1, 2, 3].map((row) => rawAt(wards, 'all', { row }))).toEqual([60, 60, 60, 60]);
    expect(read(wards, 'births')).toBe(60);
    expect(figureAt(wards, 'births', { row: 2 })).toEqual({ state: 'missing', waitsFor: ['births'] });
  });
});
