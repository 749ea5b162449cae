import { describe, expect, it } from 'vitest';
import { unitLabel } from '../../../src/i18n/format/unitLabel.ts';
import type { UnitLabels } from '../../../src/i18n/format/unitNames.ts';

const model: UnitLabels = {
  counts: [{ id: 'child', one: { da: 'barn', en: 'child' }, many: { da: 'børn', en: 'children' } }],
  units: [{ id: 'dose', equals: 'child', label: { da: '1.000 doser', en: 'thousand doses' } }],
};

describe('unitLabel', () => {
  it.each([
    ['child/yr', 'børn pr. år', 'children per year'],
    ['DKK', 'kr.', 'DKK'],
    ['DKK/yr', 'kr. pr. år', 'DKK per year'],
    ['kDKK', '1.000 kr.', 'DKK thousand'],
    ['mDKK', 'mio. kr.', 'DKK million'],
    ['share', '%', '%'],
    ['%', '%', '%'],
    ['factor', '', ''],
    ['1/yr', 'pr. år', 'per year'],
    ['h/(post yr)', 'timer pr. årsværk', 'hours per full-time equivalent'],
    ['yr', 'år', 'years'],
    ['dose/yr', '1.000 doser pr. år', 'thousand doses per year'],
    ['km^2', 'km²', 'km²'],
    ['yes/no', '', ''],
    ['weirdo', 'weirdo', 'weirdo'],
  ])('names %s "%s" and "%s"', (unit, da, en) => {
    expect(unitLabel(unit, { language: 'da', model }).replaceAll('\u00a0', ' ')).toBe(da);
    expect(unitLabel(unit, { language: 'en', model }).replaceAll('\u00a0', ' ')).toBe(en);
  });

  it('speaks of "om året" where it stands in running text', () => {
    expect(unitLabel('child/yr', { language: 'da', model, style: 'headline' })).toBe('børn om året');
    expect(unitLabel('child/yr', { language: 'en', model, style: 'sentence' })).toBe('children a year');
  });
});
