import { describe, expect, it } from 'vitest';
import { bareConstants } from '../../../../../src/core/formula/constants.ts';
import { parse } from '../../../../../src/core/formula/parse.ts';
import { issuesOf, read, run, smallCase } from '../workedRun.ts';

const parameters = [
  { id: 'hours', unit: 'h', value: 7.9 },
  { id: 'staff', unit: 'h/yr', value: 3 },
  { id: 'waiting', unit: 'patientHour/yr', value: 4 },
  { id: 'years', unit: 'yr', value: 2 },
  { id: 'beds', unit: 'bed', value: 300 },
  { id: 'patients', unit: 'patient/yr', value: 10 },
];
const withFormulas = (...formulas: [id: string, unit: string, formula: string][]) =>
  smallCase(
    parameters,
    formulas.map(([id, unit, formula]) => ({ id, unit, formula })),
  );
const codes = (...formulas: Parameters<typeof withFormulas>) =>
  issuesOf(withFormulas(...formulas)).map(({ code }) => code);

describe('units', () => {
  it('let hours be rounded down only in steps that are named', () => {
    expect(codes(['whole', 'h', 'floor(hours)'])).toEqual(['formula.needs-step']);
    const stepped = withFormulas(['whole', 'h', 'floor(hours, 1[h])']);
    expect(issuesOf(stepped)).toEqual([]);
    expect(read(run(stepped), 'whole')).toBe(7);
  });

  it('keep staff time, patient time and calendar time apart', () => {
    expect(codes(['sum', 'h', 'hours + hours'])).toEqual([]);
    expect(codes(['sum', 'h', 'hours + years'])).toEqual(['formula.incompatible-units']);
    expect(codes(['sum', 'h/yr', 'staff + waiting'])).toEqual(['formula.incompatible-units']);
  });

  it('name both units and the place of a clash', () => {
    const [issue] = issuesOf(withFormulas(['sum', 'h', 'hours + years']));
    expect(issue).toMatchObject({ left: 'h', right: 'yr', at: 'formulas.sum', span: { start: 0, end: 13 } });
  });

  it('make bed-days of beds: 300 beds are 109,500 bed-days a year', () => {
    const model = withFormulas(['days', 'bedDay/yr', 'beds']);
    expect(issuesOf(model)).toEqual([]);
    expect(read(run(model), 'days')).toBeCloseTo(109_500, 9);
  });

  it('find one bare constant in patients * 250', () => {
    const parsed = parse('patients * 250');
    if (!('expression' in parsed)) throw new Error('does not parse');
    expect(bareConstants(parsed.expression, 'patients * 250')).toMatchObject([{ number: '250' }]);
    expect(codes(['many', 'patient/yr', 'patients * 250'])).toEqual([]);
    expect(codes(['many', 'DKK/yr', 'patients * 250'])).toHaveLength(1);
  });

  it('give one issue for one mistake: dependents go by the unit the broken formula declares', () => {
    const found = codes(
      ['broken', 'h', 'hours + years'],
      ['twice', 'h', 'broken + broken'],
      ['more', 'h', 'twice + hours'],
    );
    expect(found).toEqual(['formula.incompatible-units']);
  });

  it('still compute what a broken formula does not touch', () => {
    const evaluation = run(withFormulas(['broken', 'h', 'hours + + years'], ['sound', 'h', 'hours + hours']));
    expect(read(evaluation, 'sound')).toBeCloseTo(15.8, 9);
    expect(typeof read(evaluation, 'broken')).toBe('string');
  });

  it('turn a column of births a month into births a year', () => {
    const model = smallCase([{ id: 'births', unit: 'patient/yr', value: null }], [], {
      dataset: {
        mapping: { births: 'monthly' },
        columns: [{ id: 'monthly', unit: 'patient/month' }],
        rows: [{ name: 'ward', monthly: 50 }],
      },
    });
    expect(read(run(model, { rows: true }), 'births', { row: 0 })).toBeCloseTo(600, 9);
  });
});
