import { describe, expect, it } from 'vitest';
import { readMeasurements } from '../../../../src/core/uncertainty/measured/readMeasurements.ts';

const read = (text: string, language: 'da' | 'en' = 'da', chosen?: 'da' | 'en') => {
  const { numbers, ...rest } = readMeasurements(text, { language, chosen });
  return { ...rest, numbers: [...numbers] };
};

describe('readMeasurements', () => {
  it('takes one number on a line, or several parted by semicolons or tabs, and blanks between them', () => {
    expect(read('4\n5,5\r\n\n6;7\t8;\n').numbers).toEqual([4, 5.5, 6, 7, 8]);
    expect(read('').numbers).toEqual([]);
  });

  it('reads Danish and English as the numbers themselves show, whatever the language of the page', () => {
    expect(read('1.234\n1.234,5', 'en')).toMatchObject({
      numbers: [1234, 1234.5],
      style: 'da',
      unsure: null,
    });
    expect(read('1.234\n1,234.5', 'da')).toMatchObject({
      numbers: [1.234, 1234.5],
      style: 'en',
      unsure: null,
    });
  });

  it('follows the language where nothing shows it, names the number, and takes the user’s word', () => {
    const text = '1.234\n2.500';
    expect(read(text, 'da')).toMatchObject({ numbers: [1234, 2500], unsure: '1.234' });
    expect(read(text, 'en')).toMatchObject({ numbers: [1.234, 2.5], unsure: '1.234' });
    expect(read(text, 'da', 'en')).toMatchObject({ numbers: [1.234, 2.5], style: 'en' });
    expect(read('12\n3,5').unsure).toBeNull();
  });

  it('names the line of what cannot be read, and counts such cells', () => {
    const { unread, numbers } = read('4\n\n5 stk; 6\nmeget\n7');
    expect(unread).toEqual({ line: 3, text: '5 stk', count: 2 });
    expect(numbers).toEqual([4, 6, 7]);
    expect(read('12.03.2024\n13.03.2024').unread).toMatchObject({ line: 1, count: 2 });
    expect(read('4\n1e30').unread).toMatchObject({ line: 2, text: '1e30' });
  });

  it('leaves out a heading and marks of a missing value, neither of which is 0', () => {
    expect(read('Minutter\n4\n-\n5\nmangler')).toMatchObject({
      numbers: [4, 5],
      heading: 'Minutter',
      missing: 2,
      unread: null,
    });
    expect(read('meget')).toMatchObject({ heading: null, unread: { line: 1, text: 'meget', count: 1 } });
  });

  it('counts per cent signs and leaves the numbers in per cent', () => {
    expect(read('57 %\n60')).toMatchObject({ numbers: [57, 60], percents: 1 });
  });

  it('counts more than can be kept without reading them all', () => {
    const { cells, numbers } = read('7\n'.repeat(50_000));
    expect([cells, numbers.length]).toEqual([50_000, 20_000]);
  });
});
