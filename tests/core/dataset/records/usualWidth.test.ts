import { expect, test } from 'vitest';
import { usualWidth } from '../../../../src/core/dataset/records/usualWidth.ts';

test.each([
  [[], 0],
  [[undefined, 3, 5], 2],
  [[undefined, 5, 3], 1],
  [[undefined, 4, undefined, 4], 3],
])('records by their cells %j: most have %d', (counts, width) => {
  expect(usualWidth(counts)).toBe(width);
});
