import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/core/number/readNumber.ts';

const danish: readonly (readonly [string, number | null])[] = [
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['1.234', 1234],
  ['1.234,5', 1234.5],
  ['1.234.567', 1234567],
  ['1.234.567,89', 1234567.89],
  ['0.500', 0.5],
  ['12.34', 12.34],
  ['1234.567', 1234.567],
  ['1234,567', 1234.567],
  ['0,05', 0.05],
  [',5', 0.5],
  ['.5', 0.5],
  ['007', 7],
  ['0', 0],
  [' 42 ', 42],
  ['1 234', 1234],
  ['1\u00a0234\u00a0567,5', 1234567.5],
  ['1\u2009234', 1234],
  ['1\u202f234', 1234],
  ['-5', -5],
  ['-0', 0],
  ['\u22120,00', 0],
  ['\u22125', -5],
  ['\u2212 5', -5],
  ['+5', 5],
  ['57 %', 57],
  ['57%', 57],
  ['5,4 pct.', 5.4],
  ['5,4 pct', 5.4],
  ['1.234 kr.', 1234],
  ['1.234,50 kr', 1234.5],
  ['kr. 1.234', 1234],
  ['kr 1.234', 1234],
  ['-kr. 12', -12],
  ['kr. -12', -12],
  ['DKK 12', 12],
  ['12 DKK', 12],
  ['12\u00a0kr.', 12],
  ['1,234,567', null],
  ['12,3,4', null],
  ['1.23.456', null],
  ['1.2345.678', null],
  ['0.123.456', null],
  ['1.5,5', null],
  ['1 23', null],
  ['1 2 3', null],
  ['0 500', null],
  ['1 234.567', null],
  ['1,', null],
  ['1.', null],
  [',', null],
  ['.', null],
  ['', null],
  ['   ', null],
  ['-', null],
  ['%', null],
  ['kr.', null],
  ['abc', null],
  ['12 timer', null],
  ['12a', null],
  ['0x10', null],
  ['1e5', null],
  ['1E5', null],
  ['Infinity', null],
  ['NaN', null],
  ['１２', null],
  ['--5', null],
  ['5-', null],
  ['(5)', null],
  ['5 %%', null],
  ["1'234", null],
  ['9'.repeat(400), null],
  ['1'.repeat(1000), null],
];

const swapped = (text: string): string =>
  text.replace(/kr\.|pct\.|[.,]/gi, (mark) => (mark === '.' ? ',' : mark === ',' ? '.' : mark));

describe('readNumber', () => {
  it.each(danish)('reads %j as a Dane means it: %j', (text, value) => {
    expect(readNumber(text, 'da')).toBe(value);
  });

  it.each(danish.map(([text, value]) => [swapped(text), value] as const))(
    'reads %j in English, with comma and point exchanged: %j',
    (text, value) => {
      expect(readNumber(text, 'en')).toBe(value);
    },
  );

  it('answers a finite number or null for any text at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('da', 'en'),
        (text, style) => {
          const value = readNumber(text, style);
          expect(value === null || Number.isFinite(value)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('answers at once for long hostile texts', () => {
    expect(readNumber(`-${' '.repeat(400)}x`, 'da')).toBeNull();
    expect(readNumber(`1${' 1'.repeat(240)}x`, 'da')).toBeNull();
  });
});
