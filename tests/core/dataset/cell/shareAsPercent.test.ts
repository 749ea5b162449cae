import { expect, test } from 'vitest';
import { shareAsPercent } from '../../../../src/core/dataset/cell/shareAsPercent.ts';

test('a share becomes the per cent that a reader would write, what has the sign stays', () => {
  expect(shareAsPercent('0,57', 0.57)).toBe(57);
  expect(shareAsPercent('0,29', 0.29)).toBe(29);
  expect(shareAsPercent('57 %', 57)).toBe(57);
  expect(shareAsPercent('x', NaN)).toBeNaN();
});
