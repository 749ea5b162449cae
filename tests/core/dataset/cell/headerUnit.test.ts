import { expect, test } from 'vitest';
import { headerUnit } from '../../../../src/core/dataset/cell/headerUnit.ts';

test.each([
  ['Andel (%)', '%'],
  ['Andel i pct.', '%'],
  ['Udgift (kr.)', 'DKK'],
  ['Udgift, 1.000 kr.', 'kDKK'],
  ['Udgift (t.kr.)', 'kDKK'],
  ['Udgift, mio. kr.', 'mDKK'],
  ['Running cost, DKK million', 'mDKK'],
  ['Udgift i mia. kr.', 'bnDKK'],
  ['Fødsler', null],
  ['Fald i procentpoint', null],
  ['Akrobater', null],
])('%j states %s', (header, unit) => {
  expect(headerUnit(header)).toBe(unit);
});
