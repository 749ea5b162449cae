import { describe, expect, test } from 'vitest';
import { isSpreadsheetError } from '../../../../src/core/dataset/cell/spreadsheetError.ts';

describe('isSpreadsheetError', () => {
  test.each(['#I/T', '#N/A', '#DIV/0!', '#REFERENCE!', '#VÆRDI!', ' #navn? ', '#DIVISION/0!', '#####'])(
    '%j is one',
    (text) => {
      expect(isSpreadsheetError(text)).toBe(true);
    },
  );

  test.each(['#1', '#', '## A', '# fødsler', 'N/A', '12'])('%j is not', (text) => {
    expect(isSpreadsheetError(text)).toBe(false);
  });
});
