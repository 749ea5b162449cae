import { describe, expect, it } from 'vitest';
import { check } from '../../../src/core/formula/check.ts';
import { expressionOf } from './expressions.ts';
import { issuesOf, linesOf, scopeFor, typeText } from './figures.ts';

describe('check', () => {
  it.each([
    ['births * minutesPerBirth', 'h/yr'],
    ['births * minutesPerBirth * (1 - failShare) / effectiveHours', 'post'],
    ['pay / effectiveHours', 'DKK/h'],
    ['1 / births', 'yr/birth'],
    ['0', '1'],
    ['0 + cost', 'DKK'],
    ['cost - 0', 'DKK'],
    ['-cost', 'DKK'],
    ['0 < cost', 'yesNo'],
    ['cost >= 1[kDKK]', 'yesNo'],
    ['50% + failShare', '1'],
    ['failShare ^ failShare', '1'],
    ['horizon - year0 + delay', 'yr'],
    ['exempt is yes', 'yesNo'],
    ['exempt is not no', 'yesNo'],
    ['met and not priced or 1 == 1', 'yesNo'],
    ['hours * 1[yr] + 60[min]', 'h'],
  ])('gives %s the unit %s', (formula, type) => {
    expect(issuesOf(formula)).toEqual([]);
    expect(typeText(formula)).toBe(type);
  });

  it('never adds patient time to staff time (decision 13)', () => {
    expect(issuesOf('hours + patientHours')).toEqual([
      {
        code: 'formula.incompatible-units',
        operator: '+',
        left: 'h/yr',
        right: 'patientHour/yr',
        marks: 'hours + patientHours',
      },
    ]);
  });

  it('names both units and the place', () => {
    const mistakes = [
      'hours + horizon',
      'births - patients',
      'cost < hours',
      'births + 1',
      'births * 250 + hours',
    ];
    expect(linesOf(mistakes)).toMatchInlineSnapshot(`
      "hours + horizon  →  formula.incompatible-units  at «hours + horizon»  operator=+  left=h/yr  right=yr
      births - patients  →  formula.incompatible-units  at «births - patients»  operator=-  left=birth/yr  right=patient
      cost < hours  →  formula.incompatible-units  at «cost < hours»  operator=<  left=DKK  right=h/yr
      births + 1  →  formula.incompatible-units  at «births + 1»  operator=+  left=birth/yr  right=1
      births * 250 + hours  →  formula.incompatible-units  at «births * 250 + hours»  operator=+  left=birth/yr  right=h/yr"
    `);
  });

  it('refuses what is not a number where one is needed, and the other way round', () => {
    const mistakes = [
      'met + 1',
      '-exempt',
      'not hours',
      'hours and met',
      'hours is high',
      'met == priced',
      'met is yes',
    ];
    expect(linesOf(mistakes)).toMatchInlineSnapshot(`
      "met + 1  →  formula.wrong-type  at «met»  operator=+  found=yesNo  expected=number
      -exempt  →  formula.wrong-type  at «exempt»  operator=-  found=choice  expected=number
      not hours  →  formula.wrong-type  at «hours»  operator=not  found=number  expected=yesNo
      hours and met  →  formula.wrong-type  at «hours»  operator=and  found=number  expected=yesNo
      hours is high  →  formula.wrong-type  at «hours is high»  operator=is  found=number  expected=choice
      met == priced  →  formula.wrong-type  at «met»  operator===  found=yesNo  expected=number
      met is yes  →  formula.wrong-type  at «met is yes»  operator=is  found=yesNo  expected=choice"
    `);
  });

  it('suggests near names, functions, options and units', () => {
    const mistakes = ['brths * 1', 'flor(posts)', 'exempt is ye', '1[mDK]', '1[patients]', 'effectiveHour'];
    expect(linesOf(mistakes)).toMatchInlineSnapshot(`
      "brths * 1  →  formula.unknown-name  at «brths»  name=brths  near=births
      flor(posts)  →  formula.unknown-function  at «flor(posts)»  name=flor  near=floor
      exempt is ye  →  formula.unknown-option  at «exempt is ye»  name=exempt  option=ye  options=yes,no  near=yes
      1[mDK]  →  formula.unknown-unit  at «1[mDK]»  unit=mDK  part=mDK  near=mDKK
      1[patients]  →  formula.unknown-unit  at «1[patients]»  unit=patients  part=patients  near=patient
      effectiveHour  →  formula.unknown-name  at «effectiveHour»  name=effectiveHour  near=effectiveHours"
    `);
  });

  it('refuses units that cannot be read, and powers of units', () => {
    expect(linesOf(['1[h//yr]', 'hours ^ 1', '1 ^ hours'])).toMatchInlineSnapshot(`
      "1[h//yr]  →  formula.unit-syntax  at «1[h//yr]»  unit=h//yr  position=2
      hours ^ 1  →  formula.needs-plain  at «hours»  operator=^  unit=h/yr
      1 ^ hours  →  formula.needs-plain  at «hours»  operator=^  unit=h/yr"
    `);
  });

  it('makes one mistake one issue, and tells independent mistakes all', () => {
    expect(issuesOf('(hours + cost) * posts + births')).toHaveLength(1);
    expect(issuesOf('brths + brths * brths')).toHaveLength(1);
    expect(issuesOf('if(hours, cost, posts) + births')).toHaveLength(2);
    expect(issuesOf('(hours + cost) * (births + posts)')).toHaveLength(2);
  });

  it('is silent about a figure that has an issue of its own, and gives no type', () => {
    expect(issuesOf('broken + hours * broken')).toEqual([]);
    expect(issuesOf('broken is yes')).toEqual([]);
    expect(typeText('broken + hours')).toBeNull();
  });

  it('treats names of the language of the machine as any other name', () => {
    for (const name of ['constructor', 'toString', 'hasOwnProperty']) {
      expect(issuesOf(name)).toMatchObject([{ code: 'formula.unknown-name', name }]);
      expect(issuesOf(`${name}(1)`)).toMatchObject([{ code: 'formula.unknown-function', name }]);
    }
  });

  it('does without names to suggest', () => {
    const { names: _, ...scope } = scopeFor('brths');
    expect(check(expressionOf('brths'), scope).issues[0]).not.toHaveProperty('near');
  });
});
