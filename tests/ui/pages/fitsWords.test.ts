import { expect, it } from 'vitest';
import { fitsWords } from '../../../src/ui/pages/fitsWords.ts';

it.each([
  ['', true],
  ['robot', true],
  ['FØDEGANGEN robot', true],
  ['robot kirsebær', false],
])('"%s" in "Robot på fødegangen": %s', (search, fits) => {
  expect(fitsWords(['Robot på', 'fødegangen'], search)).toBe(fits);
});
