import { expect, it } from 'vitest';
import { smallCase } from '../../../fixtures/smallCase.ts';
import { Wording } from '../../../../src/ui/pages/case/wording.ts';
import type { Words } from '../../../../src/i18n/words.svelte.ts';

// A bare number reads no words.
const wording = new Wording(smallCase({}), {} as Words, 'da', 10);

it('bare writes a calendar year as it is, and rounds every other number', () => {
  expect(wording.bare(2017, 'yr')).toBe('2017');
  expect(wording.bare(2017, 't/yr')).toBe('2.020');
  expect(wording.bare(2.5, 'yr')).toBe('2,5');
});
