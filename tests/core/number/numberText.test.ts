import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText } from '../../../src/core/number/numberText.ts';
import { readNumber } from '../../../src/core/number/readNumber.ts';

const minus = '\u2212';

describe('numberText', () => {
  it.each([
    [1234.5, '1.234,5', '1,234.5'],
    [1382, '1.382', '1,382'],
    [999, '999', '999'],
    [1000000, '1.000.000', '1,000,000'],
    [0.05, '0,05', '0.05'],
    [0, '0', '0'],
    [-0, '0', '0'],
    [-977258, `${minus}977.258`, `${minus}977,258`],
    [0.1 + 0.2, '0,30000000000000004', '0.30000000000000004'],
    [1e21, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
    [1e-7, '0,0000001', '0.0000001'],
  ] as const)('writes %d as the shortest decimal, grouped', (value, danish, english) => {
    expect(numberText(value, 'da')).toBe(danish);
    expect(numberText(value, 'en')).toBe(english);
  });

  it.each([
    [1.005, 2, '1,01'],
    [2.5, 0, '3'],
    [-2.5, 0, `${minus}3`],
    [0.045, 2, '0,05'],
    [999.95, 1, '1.000,0'],
    [12, 2, '12,00'],
    [0.4, 0, '0'],
    [-0.004, 2, '0,00'],
    [0.5, 0, '1'],
    [0.05, 0, '0'],
    [1234.5678, 2, '1.234,57'],
  ] as const)('writes %d with exactly %d decimals, halves away from zero', (value, decimals, text) => {
    expect(numberText(value, 'da', { decimals })).toBe(text);
  });

  it('leaves trailing zeros out when decimals are a limit', () => {
    expect(numberText(2.5, 'da', { maxDecimals: 2 })).toBe('2,5');
    expect(numberText(2.996, 'da', { maxDecimals: 2 })).toBe('3');
    expect(numberText(1382, 'da', { maxDecimals: 1 })).toBe('1.382');
  });

  it('writes a hyphen where files need one', () => {
    expect(numberText(-1.5, 'da', { sign: 'hyphen' })).toBe('-1,5');
  });

  it('refuses what has words of its own', () => {
    expect(() => numberText(NaN, 'da')).toThrow('finite');
    expect(() => numberText(Infinity, 'en')).toThrow('finite');
  });

  it('is read back as the same number in both languages', () => {
    const everyday = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.oneof(everyday, any), (value) => {
        const same = value === 0 ? 0 : value;
        expect(readNumber(numberText(value, 'da'), 'da')).toBe(same);
        expect(readNumber(numberText(value, 'en'), 'en')).toBe(same);
      }),
      { numRuns: 20_000 },
    );
  });
});
