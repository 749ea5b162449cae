import { describe, expect, it } from 'vitest';
import {
  declaredMeasure,
  declaredParameter,
  declaredUnit,
} from '../../../../src/core/program/compile/declaredType.ts';
import type { UnitIssue } from '../../../../src/core/units/issue.ts';
import { readUnits } from '../../../../src/core/units/readUnits.ts';
import { cashLine, quantity, say, smallCase } from '../../../fixtures/smallCase.ts';

const { table } = readUnits([{ id: 'birth' }], []);
const none = (): { unit: null; type: null } => ({ unit: null, type: null });

describe('declaredUnit and declaredParameter', () => {
  it('read a unit, yes/no, or the options of a choice', () => {
    const issues: UnitIssue[] = [];
    expect(declaredUnit('yes/no', table, 'x', issues).type).toEqual({ kind: 'yesNo' });
    expect(declaredParameter(quantity('a', 'min/birth', 1), table, issues).type).toMatchObject({
      kind: 'number',
    });
    const choice = {
      id: 'c',
      label: say('c'),
      class: 'assumption' as const,
      options: ['no', 'yes'],
      value: 'no',
    };
    expect(declaredParameter(choice, table, issues).type).toEqual({ kind: 'choice', options: ['no', 'yes'] });
    expect(issues).toEqual([]);
  });

  it('report an unknown unit with its place', () => {
    const issues: UnitIssue[] = [];
    expect(declaredParameter(quantity('a', 'min/brith', 1), table, issues).type).toBeNull();
    expect(issues).toMatchObject([{ code: 'units.unknown', at: 'parameters.a.unit', near: 'birth' }]);
  });
});

describe('declaredMeasure', () => {
  const model = smallCase({
    lines: [cashLine('pay', 'x')],
    outcomes: [{ figure: 'npv', unit: 'mDKK' }],
  });
  const lines = new Map([['pay', { DKK: 1 }]]);
  const of = { lens: 'cash' } as const;

  it('gives amounts their lines unit, shown in the outcome unit', () => {
    const declared = declaredMeasure({ id: 'npv', measure: 'npv', of }, model, table, lines, none);
    expect(declared.unit?.text).toBe('mDKK');
    expect(declared.type).toEqual({ kind: 'number', dimension: { DKK: 1 } });
  });

  it('gives payback years, rates nothing, equivalent annual amounts kroner a year', () => {
    const dimension = (measure: 'payback' | 'irr' | 'equivalentAnnual'): unknown =>
      declaredMeasure({ id: 'm', measure, of }, model, table, lines, none).type;
    expect(dimension('payback')).toEqual({ kind: 'number', dimension: { yr: 1 } });
    expect(dimension('irr')).toEqual({ kind: 'number', dimension: {} });
    expect(dimension('equivalentAnnual')).toEqual({ kind: 'number', dimension: { DKK: 1, yr: -1 } });
  });
});
