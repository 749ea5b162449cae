import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/i18n/format/formatDate.ts';

describe('formatDate', () => {
  it.each([
    ['da', 'short', '19. nov. 2026'],
    ['da', 'long', '19. november 2026'],
    ['en', 'short', '19 Nov 2026'],
    ['en', 'long', '19 November 2026'],
  ] as const)('writes a date in %s, %s', (language, style, expected) => {
    expect(formatDate('2026-11-19T12:00:00Z', language, style).replaceAll('\u00a0', ' ')).toBe(expected);
  });

  it('says nothing for what is no date', () => {
    expect(formatDate('', 'da')).toBe('');
  });
});
