import { expect, it } from 'vitest';
import { nearName } from '../../../src/core/units/nearName.ts';

const names = ['births', 'minutesPerBirth', 'useShare', 'cashShare', 'h', 'min'];

it.each([
  ['brths', 'births'],
  ['birhts', 'births'],
  ['Births', 'births'],
  ['minutesPrBirth', 'minutesPerBirth'],
  ['useshare', 'useShare'],
  ['chasShare', 'cashShare'],
  ['mins', 'min'],
])('nearName takes %s for %s', (wrong, meant) => {
  expect(nearName(wrong, names)).toBe(meant);
});

it.each(['patients', 'x', 'bed', ''])('nearName does not guess at %j', (wrong) => {
  expect(nearName(wrong, names)).toBeUndefined();
});

it('nearName takes the first of equally near names', () => {
  expect(nearName('cut', ['cat', 'cot'])).toBe('cat');
});
