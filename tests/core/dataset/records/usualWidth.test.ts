import { expect, test } from 'vitest';
import { usualWidth } from '../../../../src/core/dataset/records/usualWidth.ts';

test.each([
  [[], 0],
  [[undefined, 3, 5], 2],
  [[undefined, 5, 3], 2],
  [[undefined, 7, 3], 1],
  [[undefined, 2, 1], 1],
  [[undefined, undefined, 2, 1, 1], 2],
  [[undefined, 4, undefined, 4], 3],
  [[undefined, undefined, 8, undefined, undefined, 6], 5],
  [[undefined, undefined, 13, undefined, undefined, 6], 2],
  [[undefined, undefined, undefined, 6, 5], 3],
  [[undefined, 2, undefined, 1], 3],
])('records by their cells %j: the table has %d', (counts, width) => {
  expect(usualWidth(counts)).toBe(width);
});
