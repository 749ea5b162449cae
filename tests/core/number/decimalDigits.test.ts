import { expect, it } from 'vitest';
import { decimalDigits, roundDecimal } from '../../../src/core/number/decimalDigits.ts';

it('decimalDigits gives the shortest digits and where the point stands', () => {
  expect(decimalDigits(123.45)).toEqual({ digits: '12345', point: 3 });
  expect(decimalDigits(-0.001)).toEqual({ digits: '1', point: -2 });
  expect(decimalDigits(1200)).toEqual({ digits: '12', point: 4 });
  expect(decimalDigits(0)).toEqual({ digits: '', point: 1 });
});

it('roundDecimal counts a half upwards on the digits, carrying through nines', () => {
  expect(roundDecimal(decimalDigits(1.005), 2)).toEqual({ digits: '101', point: 1 });
  expect(roundDecimal(decimalDigits(9.99), 1)).toEqual({ digits: '1', point: 2 });
  expect(roundDecimal(decimalDigits(1.3), 2)).toEqual({ digits: '13', point: 1 });
  expect(roundDecimal(decimalDigits(0.0004), 2)).toEqual({ digits: '', point: 0 });
});
