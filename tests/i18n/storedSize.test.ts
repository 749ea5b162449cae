import { expect, it } from 'vitest';
import { storedSize } from '../../src/i18n/storedSize.ts';

it('storedSize says kilobytes, and megabytes from a million bytes', () => {
  expect(storedSize(3, 'da')).toBe('1\u00a0kB');
  expect(storedSize(1234, 'da')).toBe('1\u00a0kB');
  expect(storedSize(999_400, 'en')).toBe('999\u00a0kB');
  expect(storedSize(17_540_000, 'da')).toBe('17,5\u00a0MB');
  expect(storedSize(17_540_000, 'en')).toBe('17.5\u00a0MB');
});
