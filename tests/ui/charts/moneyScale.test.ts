import { expect, test } from 'vitest';
import { moneyScale } from '../../../src/ui/charts/moneyScale.ts';

test.each([
  [[], 'DKK', 0],
  [[300_000, -150_000], 'DKK', 0],
  [[-2_000_000, 600_000], 'mDKK', 2],
  [[16_000_000], 'mDKK', 1],
  [[NaN, 999_999], 'DKK', 0],
])('amounts %j are shown in %s with %i decimals', (amounts, unit, decimals) => {
  expect(moneyScale(amounts)).toMatchObject({ unit, decimals });
});
