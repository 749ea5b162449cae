import { expect, it } from 'vitest';
import { readRange } from '../../../src/core/number/readRange.ts';

it.each([
  ['5 til 9', 'da', [5, 9]],
  ['5–9', 'da', [5, 9]],
  ['5-9', 'da', [5, 9]],
  ['5 to 9', 'en', [5, 9]],
  ['75.000 til 400.000 kr.', 'da', [75_000, 400_000]],
  ['-3 til -1', 'da', [-3, -1]],
  ['-3 – -1', 'da', [-3, -1]],
  ['0,5–1,25', 'da', [0.5, 1.25]],
  ['25–100 %', 'da', [25, 100]],
  ['9 til 5', 'da', [9, 5]],
] as const)('readRange reads %s', (text, style, range) => {
  expect(readRange(text, style)).toEqual(range);
});

it.each(['5', '', 'til', '5 til', '–9', '5 til meget', '5 9'])('readRange takes "%s" for none', (text) => {
  expect(readRange(text, 'da')).toBeNull();
});
