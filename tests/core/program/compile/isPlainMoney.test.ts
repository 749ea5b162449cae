import { expect, it } from 'vitest';
import { isPlainMoney } from '../../../../src/core/program/compile/isPlainMoney.ts';

it('isPlainMoney holds for kroner alone', () => {
  expect(isPlainMoney({ DKK: 1 })).toBe(true);
  expect(isPlainMoney({ DKK: 1, yr: -1 })).toBe(false);
  expect(isPlainMoney({ h: 1 })).toBe(false);
  expect(isPlainMoney(undefined)).toBe(false);
});
