import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../../../src/i18n/format/formatQuantity.ts';
import type { QuantityStyle } from '../../../src/i18n/format/quantityOptions.ts';
import type { UnitLabels } from '../../../src/i18n/format/unitNames.ts';

const model: UnitLabels = {
  counts: [
    { id: 'child', one: { da: 'barn', en: 'child' }, many: { da: 'børn', en: 'children' } },
    { id: 'birth', one: { da: 'fødsel', en: 'birth' }, many: { da: 'fødsler', en: 'births' } },
    { id: 'ward', one: { da: 'afdeling', en: 'ward' }, many: { da: 'afdelinger', en: 'wards' } },
    { id: 'team', one: { da: 'team', en: 'team' }, many: { da: 'teams', en: 'teams' } },
  ],
};

type Row = readonly [
  value: number,
  unit: string,
  style: QuantityStyle,
  round: number | undefined,
  da: string,
  en: string,
];

// The rows follow the rules for words on screen: numbers and units.
const rows: readonly Row[] = [
  [0.8, 'mDKK', 'headline', 0.1, '0,8 mio. kr.', 'DKK 0.8 million'],
  [8_433_000, 'DKK', 'headline', undefined, '8,4 mio. kr.', 'DKK 8.4 million'],
  [-8.4, 'mDKK', 'headline', 0.1, '−8,4 mio. kr.', 'DKK −8.4 million'],
  [950_000, 'DKK', 'headline', undefined, '950.000 kr.', 'DKK 950,000'],
  [950, 'kDKK', 'headline', undefined, '950.000 kr.', 'DKK 950,000'],
  [52.4, 'mDKK', 'headline', undefined, '52,4 mio. kr.', 'DKK 52.4 million'],
  [400, 'mDKK', 'headline', undefined, '400 mio. kr.', 'DKK 400 million'],
  [999_900, 'DKK', 'headline', undefined, '1 mio. kr.', 'DKK 1 million'],
  [0.05, 'mDKK', 'headline', undefined, '50.000 kr.', 'DKK 50,000'],
  [2, 'mDKK', 'headline', 0.1, '2,0 mio. kr.', 'DKK 2.0 million'],
  [150_000, 'DKK/yr', 'sentence', undefined, '150.000 kr. om året', 'DKK 150,000 a year'],
  [150_000, 'DKK/yr', 'table', undefined, '150.000 kr. pr. år', 'DKK 150,000 per year'],
  [157.3, 'DKK/h', 'headline', undefined, '157 kr. pr. time', 'DKK 157 per hour'],
  [7_692.3, 'DKK/child', 'headline', 1, '7.692 kr. pr. barn', 'DKK 7,692 per child'],
  [4.5, 'DKK/birth', 'headline', undefined, '4,50 kr. pr. fødsel', 'DKK 4.50 per birth'],
  [4, 'DKK/birth', 'headline', undefined, '4 kr. pr. fødsel', 'DKK 4 per birth'],
  [1_666.67, 'h/yr', 'headline', 1, '1.667 timer om året', '1,667 hours a year'],
  [1_382, 'h/yr', 'headline', undefined, '1.380 timer om året', '1,380 hours a year'],
  [1_667, 'h/yr', 'table', 1, '1.667 timer pr. år', '1,667 hours per year'],
  [-125, 'h/yr', 'headline', undefined, '−125 timer om året', '−125 hours a year'],
  [195, 'team h', 'headline', undefined, '195 teamtimer', '195 team-hours'],
  [1, 'h', 'headline', undefined, '1 time', '1 hour'],
  [1.1, 'post', 'headline', undefined, '1,1 årsværk', '1.1 full-time equivalents'],
  [0, 'post', 'headline', 1, '0 hele stillinger', '0 whole posts'],
  [1, 'post', 'headline', 1, '1 hel stilling', '1 whole post'],
  [
    1_418,
    'h/(post yr)',
    'field',
    undefined,
    '1.418 timer pr. årsværk',
    '1,418 hours per full-time equivalent',
  ],
  [2.77, 'yr', 'headline', undefined, '2,8 år', '2.8 years'],
  [2, 'yr', 'headline', 0.1, '2,0 år', '2.0 years'],
  [5, 'yr', 'headline', undefined, '5 år', '5 years'],
  [1, 'yr', 'sentence', undefined, '1 år', '1 year'],
  [0.58, 'yr', 'headline', 0.1, '7 måneder', '7 months'],
  [0.08, 'yr', 'headline', undefined, '1 måned', '1 month'],
  [0.99, 'yr', 'headline', 0.1, '1,0 år', '1.0 year'],
  [0, 'yr', 'headline', undefined, '0 år', '0 years'],
  [0.58, 'yr', 'table', 0.1, '0,6 år', '0.6 years'],
  [2027, 'yr', 'headline', undefined, '2027', '2027'],
  [0.57, 'share', 'sentence', undefined, '57 pct.', '57 per cent'],
  [0.57, 'share', 'headline', undefined, '57 %', '57%'],
  [0.57, 'share', 'table', undefined, '57 %', '57%'],
  [57, '%', 'field', undefined, '57 %', '57%'],
  [0.25, 'share', 'headline', 0.001, '25 %', '25%'],
  [0.335, 'share', 'sentence', undefined, '33,5 pct.', '33.5 per cent'],
  [0.035, '1/yr', 'receipt', undefined, '0,035 pr. år', '0.035 per year'],
  [0.035, 'share/yr', 'headline', undefined, '3,5 % om året', '3.5% a year'],
  [52, 'pp', 'headline', undefined, '52 procentpoint', '52 percentage points'],
  [1, 'pp', 'headline', undefined, '1 procentpoint', '1 percentage point'],
  [1, 'child', 'headline', undefined, '1 barn', '1 child'],
  [250, 'child/yr', 'table', undefined, '250 børn pr. år', '250 children per year'],
  [250, 'child/yr', 'sentence', undefined, '250 børn om året', '250 children a year'],
  [20, 'min/birth', 'field', undefined, '20 minutter pr. fødsel', '20 minutes per birth'],
  [
    3_000,
    'DKK/(ward yr)',
    'headline',
    undefined,
    '3.000 kr. pr. afdeling om året',
    'DKK 3,000 per ward a year',
  ],
  [119, 'patientHour/yr', 'headline', undefined, '119 patienttimer om året', '119 patient hours a year'],
  [365, 'bedDay/yr', 'table', undefined, '365 sengedage pr. år', '365 bed-days per year'],
  [0.1 + 0.2, 'factor', 'receipt', undefined, '0,3', '0.3'],
  [1_382.456789, 'h/yr', 'receipt', undefined, '1.382,456789 timer pr. år', '1,382.456789 hours per year'],
  [0.75, 'mDKK', 'receipt', undefined, '0,75 mio. kr.', 'DKK 0.75 million'],
  [1.34e6, 'DKK', 'receipt', undefined, '1.340.000 kr.', 'DKK 1,340,000'],
  [0.0123, 'factor', 'headline', undefined, '0,012', '0.012'],
  [1, 'yes/no', 'headline', undefined, 'ja', 'yes'],
  [0, 'yes/no', 'headline', undefined, 'nej', 'no'],
];

describe('formatQuantity', () => {
  it.each(rows)('writes %d %s (%s, step %s) as "%s" and "%s"', (value, unit, style, round, da, en) => {
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
    expect(plain(formatQuantity(value, unit, { language: 'da', model, style, round }))).toBe(da);
    expect(plain(formatQuantity(value, unit, { language: 'en', model, style, round }))).toBe(en);
  });

  it('keeps a number, its unit and "mio. kr." on one line', () => {
    const options = { language: 'da', model, style: 'headline' } as const;
    expect(formatQuantity(8.4, 'mDKK', options)).toBe('8,4\u00a0mio.\u00a0kr.');
    expect(formatQuantity(250, 'child/yr', options)).toBe('250\u00a0børn om året');
  });
});
