import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCellNumber } from '../../../../src/core/dataset/cell/readCellNumber.ts';
import { readCommonNumber } from '../../../../src/core/dataset/cell/readCommonNumber.ts';
import { noEvidence } from '../../../../src/core/dataset/column/columnEvidence.ts';
import { weighCell } from '../../../../src/core/dataset/column/weighCell.ts';

const read = (text: string, style: 'da' | 'en') => readCommonNumber(text, style, noEvidence(), 0);

describe('readCommonNumber', () => {
  test.each([
    ['601', 601],
    ['1.234,56', 1234.56],
    ['-1.234.567', -1_234_567],
    ['−0,5', -0.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['1.234', 1234],
    ['12.5', 12.5],
    ['57 %', 57],
    ['12 kr.', 12],
    ['-0', 0],
  ])('reads %j as Danish', (text, value) => {
    expect(read(text, 'da')).toBe(value);
  });

  test.each([
    '',
    'x',
    '0101',
    '1,234.5',
    '(5)',
    '5-',
    '1e5',
    '..',
    '1.23.456',
    ',5',
    '1234567890123456',
    '5 ',
    '1  2',
  ])('leaves %j to the full grammar', (text) => {
    expect(read(text, 'da')).toBeNaN();
  });

  test('20,000 cells: the same bits and the same evidence as the full grammar gives', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 6 });
    const mark = fc.constantFrom('.', ',', ' ', '\u00a0', '\u2009', '');
    const body = fc.array(fc.tuple(fc.oneof(digits, fc.constantFrom('000', '123', '1')), mark), {
      minLength: 1,
      maxLength: 5,
    });
    const end = fc.constantFrom('', '', '', ' %', '%', ' kr.', 'kr', ' pct.', '\u00a0%', ' ');
    const text = fc.tuple(fc.constantFrom('', '', '-', '−', '+'), body, end).map(
      ([sign, parts, behind]) =>
        sign +
        parts
          .flat()
          .join('')
          .replace(/[.,\s]$/, '') +
        behind,
    );
    let common = 0;
    fc.assert(
      fc.property(text, fc.constantFrom('da' as const, 'en' as const), (cell, style) => {
        const found = noEvidence();
        const value = readCommonNumber(cell, style, found, 7);
        const whole = noEvidence();
        if (!Number.isNaN(value)) {
          common++;
          expect(value).toBe(readCellNumber(cell, style));
          weighCell(whole, cell, 1, 7);
        }
        expect(found).toEqual(whole);
      }),
      { numRuns: 20_000 },
    );
    expect(common).toBeGreaterThan(4_000);
  });

  test('20,000 numbers written in either way come back with the same bits', () => {
    const number = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(number, ([units, decimals]) => {
        const value = units / 10 ** decimals;
        const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
        const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
        const text = `${units < 0 ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
        expect(read(text, 'da')).toBe(readCellNumber(text, 'da'));
        const english = text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
        expect(read(english, 'en')).toBe(read(text, 'da'));
      }),
      { numRuns: 20_000 },
    );
  });
});
