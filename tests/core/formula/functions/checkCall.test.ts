import { describe, expect, it } from 'vitest';
import { issuesOf, linesOf, typeText } from '../figures.ts';

describe('checkCall', () => {
  it.each([
    ['if(met, hours, 0)', 'h/yr'],
    ['if(met, 0, hours)', 'h/yr'],
    ['if(met, hours)', 'h/yr'],
    ['if(met, priced, not priced)', 'yesNo'],
    ['if(met, 1, 0)', '1'],
    ['max(0, cost, 1[kDKK])', 'DKK'],
    ['mean(delay, 0)', 'yr'],
    ['abs(cost)', 'DKK'],
    ['clamp(failShare, 0, 1)', '1'],
    ['floor(failShare)', '1'],
    ['floor(posts)', 'post'],
    ['ceil(devices)', 'device'],
    ['round(hours / effectiveHours)', 'post'],
    ['floor(hours, 1[h/yr])', 'h/yr'],
    ['round(cost, 1[kDKK])', 'DKK'],
    ['sqrt(area)', 'km'],
    ['sqrt(cost * cost)', 'DKK'],
    ['sqrt(failShare)', '1'],
    ['known(cost)', 'yesNo'],
    ['known(exempt)', 'yesNo'],
    ['known(met)', 'yesNo'],
    ['annuityFactor(horizon)', 'yr'],
    ['annuityFactor(delay, rate)', 'yr'],
    ['cost / annuityFactor(horizon)', 'DKK/yr'],
    ['total(hours)', 'h/yr'],
    ['total(hours, kind)', 'h/yr'],
    ['apportion(cost, patients, 1[kDKK])', 'DKK'],
    ['apportion(cost, failShare, 1[DKK], kind)', 'DKK'],
  ])('gives %s the unit %s', (formula, type) => {
    expect(issuesOf(formula)).toEqual([]);
    expect(typeText(formula)).toBe(type);
  });

  it.each(['floor(hours)', 'ceil(cost)', 'round(births)', 'floor(delay)', 'floor(patientHours)'])(
    '%s needs a step with a unit',
    (formula) => {
      expect(issuesOf(formula)).toMatchObject([{ code: 'formula.needs-step' }]);
    },
  );

  it('names the argument of another unit', () => {
    expect(issuesOf('max(0, cost, hours)')).toEqual([
      { code: 'formula.incompatible-units', operator: 'max', left: 'DKK', right: 'h/yr', marks: 'hours' },
    ]);
    expect(issuesOf('floor(hours, 1[h])')).toMatchObject([{ operator: 'floor', right: 'h' }]);
    expect(issuesOf('if(met, cost, hours)')).toMatchObject([{ operator: 'if', marks: 'hours' }]);
    expect(issuesOf('apportion(cost, patients, 1)')).toMatchObject([{ operator: 'apportion', marks: '1' }]);
  });

  it('refuses wrong arguments, one issue each', () => {
    const mistakes = [
      'min(1)',
      'if(met)',
      'clamp(1, 2)',
      'known(1, 2)',
      'if(hours, 1, 0)',
      'if(met, priced, 1)',
      'max(met, 1)',
      'sqrt(cost)',
      'annuityFactor(cost)',
      'annuityFactor(horizon, failShare)',
      'total(met)',
      'total(hours, cost)',
      'apportion(cost, exempt, 1[DKK])',
      'nosuch(1)',
    ];
    expect(linesOf(mistakes)).toMatchInlineSnapshot(`
      "min(1)  →  formula.argument-count  at «min(1)»  name=min  found=1  least=2  most=20
      if(met)  →  formula.argument-count  at «if(met)»  name=if  found=1  least=2  most=3
      clamp(1, 2)  →  formula.argument-count  at «clamp(1, 2)»  name=clamp  found=2  least=3  most=3
      known(1, 2)  →  formula.argument-count  at «known(1, 2)»  name=known  found=2  least=1  most=1
      if(hours, 1, 0)  →  formula.wrong-type  at «hours»  operator=if  found=number  expected=yesNo
      if(met, priced, 1)  →  formula.wrong-type  at «priced»  operator=if  found=yesNo  expected=number
      max(met, 1)  →  formula.wrong-type  at «met»  operator=max  found=yesNo  expected=number
      sqrt(cost)  →  formula.odd-root  at «cost»  unit=DKK
      annuityFactor(cost)  →  formula.wrong-unit  at «cost»  operator=annuityFactor  found=DKK  expected=yr
      annuityFactor(horizon, failShare)  →  formula.wrong-unit  at «failShare»  operator=annuityFactor  found=1  expected=1/yr
      total(met)  →  formula.wrong-type  at «met»  operator=total  found=yesNo  expected=number
      total(hours, cost)  →  formula.wrong-type  at «cost»  operator=total  found=number  expected=choice
      apportion(cost, exempt, 1[DKK])  →  formula.wrong-type  at «exempt»  operator=apportion  found=choice  expected=number
      nosuch(1)  →  formula.unknown-function  at «nosuch(1)»  name=nosuch"
    `);
  });

  it('is silent where an argument failed already', () => {
    for (const call of [
      'max(0, broken)',
      'if(broken, 1, 0)',
      'floor(broken)',
      'known(broken)',
      'total(broken)',
    ]) {
      expect(issuesOf(call), call).toEqual([]);
      expect(typeText(call), call).toBeNull();
    }
  });
});
