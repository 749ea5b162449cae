import { expect, test } from 'vitest';
import { isBlank } from '../../../../src/core/dataset/records/isBlank.ts';

test('blanks of every sort are nothing to see, a mark is something', () => {
  expect(['', ' ', '\u00a0\t', '-', '0'].map(isBlank)).toEqual([true, true, true, false, false]);
});
