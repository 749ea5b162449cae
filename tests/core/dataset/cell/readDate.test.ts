import { describe, expect, test } from 'vitest';
import { readDate, type DateOrder } from '../../../../src/core/dataset/cell/readDate.ts';

describe('readDate (R-C8)', () => {
  test.each<[string, DateOrder, string]>([
    ['2024-02-29', 'ymd', '2024-02-29'],
    ['1-2-2024', 'dmy', '2024-02-01'],
    ['01.02.2024', 'dmy', '2024-02-01'],
    ['31/12/2022', 'dmy', '2022-12-31'],
    ['12/31/2022', 'mdy', '2022-12-31'],
  ])('%j as %s is %s', (text, order, iso) => {
    expect(readDate(text, order)).toBe(iso);
  });

  test.each<[string, DateOrder]>([
    ['2023-02-29', 'ymd'],
    ['31-04-2024', 'dmy'],
    ['1/2/24', 'dmy'],
    ['01-02.2024', 'dmy'],
    ['0-1-2024', 'dmy'],
    ['45234', 'dmy'],
    ['31-12-2022', 'mdy'],
  ])('%j as %s is no date', (text, order) => {
    expect(readDate(text, order)).toBeNull();
  });
});
