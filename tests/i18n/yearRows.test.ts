import { expect, test } from 'vitest';
import { mappingWords as danish } from '../../src/i18n/da/case/mapping.ts';
import { mappingWords as english } from '../../src/i18n/en/case/mapping.ts';

test('the rows of a year are written with the marks of the language', () => {
  expect(danish.yearRows('2024', 20_000)).toBe('2024 (20.000 rækker)');
  expect(english.yearRows('2024', 20_000)).toBe('2024 (20,000 rows)');
});
