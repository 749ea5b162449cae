import { expect, test } from 'vitest';
import { normalKey } from '../../../../src/core/dataset/combine/normalKey.ts';

test.each([
  ['Aarhus', 'ÅRHUS'],
  ['Odense Universitetshospital', 'odense  universitets-hospital'],
  ['0461', '461'],
  ['Køge', 'Koege'],
  ['a\u00010461', 'A\u0001461'],
])('%j is like %j', (one, other) => {
  expect(normalKey(one)).toBe(normalKey(other));
});

test.each([
  ['Odense', 'Oden'],
  ['0', ''],
  ['a\u0001b', 'ab'],
])('%j is not like %j', (one, other) => {
  expect(normalKey(one)).not.toBe(normalKey(other));
});
