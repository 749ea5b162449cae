import { expect, test } from 'vitest';
import { statedMoney, statedUnit } from '../../../../src/core/dataset/units/statedUnit.ts';

test.each([
  ['Drift, mio. kr.', 'DKK/yr', 'mDKK/yr'],
  ['Drift, t.kr. pr. måned', 'DKK/yr', 'kDKK/month'],
  ['Fødsler pr. måned', 'birth/yr', 'birth/month'],
  ['Fødsler pr. måned', 'birth', 'birth'],
  ['Minutter pr. fødsel', 'h/birth', 'min/birth'],
  ['Timer', 'min/birth', 'h/birth'],
  ['Løn pr. uge', 'DKK/(post yr)', 'DKK/(post week)'],
  ['Brug (%)', 'share', 'share'],
])('%j over %j is %j', (header, unit, stated) => {
  expect(statedUnit(header, unit)).toBe(stated);
});

test('the size of kroner alone leaves the pace', () => {
  expect(statedMoney('t.kr. pr. måned', 'DKK/yr')).toBe('kDKK/yr');
});
