import { describe, expect, test } from 'vitest';
import { isMissingMark } from '../../../../src/core/dataset/cell/missingMark.ts';

describe('isMissingMark', () => {
  test.each(['', ' ', '-', '–', '..', '...', ':', 'mangler', 'Mangler ', 'n/a'])('%j is missing', (text) => {
    expect(isMissingMark(text)).toBe(true);
  });

  test.each(['0', '0,0', '-1', 'nej', 'ingen', '--'])('%j is not', (text) => {
    expect(isMissingMark(text)).toBe(false);
  });
});
