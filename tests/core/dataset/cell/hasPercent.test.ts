import { expect, test } from 'vitest';
import { hasPercent } from '../../../../src/core/dataset/cell/hasPercent.ts';

test('the sign and its short word stand behind the number', () => {
  expect(['57 %', '57%', '57 pct.', '57 Pct '].map(hasPercent)).toEqual([true, true, true, true]);
  expect(['57', '0,57', '% 57', ''].map(hasPercent)).toEqual([false, false, false, false]);
});
