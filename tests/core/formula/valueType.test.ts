import { expect, it } from 'vitest';
import { fitTogether, type NumberType } from '../../../src/core/formula/valueType.ts';

const hours: NumberType = { kind: 'number', dimension: { h: 1 } };
const money: NumberType = { kind: 'number', dimension: { DKK: 1 } };
const zero: NumberType = { kind: 'number', dimension: {}, literal: 'zero' };

it('fitTogether wants the same dimension, or the literal 0 on either side', () => {
  expect(fitTogether(hours, hours)).toBe(true);
  expect(fitTogether(hours, money)).toBe(false);
  expect(fitTogether(zero, hours)).toBe(true);
  expect(fitTogether(money, zero)).toBe(true);
});
