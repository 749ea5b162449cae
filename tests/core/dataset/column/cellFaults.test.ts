import { expect, test } from 'vitest';
import { noFaults, noticeFaults } from '../../../../src/core/dataset/column/cellFaults.ts';
import { limits } from '../../../../src/core/document/limits.ts';

test.each([
  ['Odense', { long: false, broken: false }],
  ['x'.repeat(limits.textLength), { long: false, broken: false }],
  ['x'.repeat(limits.textLength + 1), { long: true, broken: false }],
  ['a\nb', { long: false, broken: true }],
  ['a\rb', { long: false, broken: true }],
])('%#', (text, faults) => {
  const found = noFaults();
  noticeFaults(found, text);
  expect(found).toEqual(faults);
});
