import { describe, expect, it } from 'vitest';
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

describe('range', () => {
  const english = new Wording(smallCase({}), {} as Words, 'en', 10);
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  const da = (low: number, high: number, unit: string) => plain(wording.range(low, high, unit));

  it('says the unit once where both ends have it', () => {
    expect(da(0.25, 1, 'share')).toBe('25–100 %');
    expect(da(1, 2, 'h')).toBe('1–2 timer');
    expect(da(1_200_000, 2_400_000, 'DKK')).toBe('1,2–2,4 mio. kr.');
    expect(plain(english.range(75, 400, 'DKK'))).toBe('DKK 75–400');
  });

  it('writes millions out beside thousands, so that one unit serves both', () => {
    expect(da(200_000, 1_000_000, 'DKK/yr')).toBe('200.000–1.000.000 kr. pr. år');
    expect(da(950_000, 1_234_000, 'DKK')).toBe('950.000–1.230.000 kr.');
    expect(plain(english.range(200_000, 1_000_000, 'DKK/yr'))).toBe('DKK 200,000–1,000,000 per year');
  });

  it('keeps both units where the amounts are far apart', () => {
    expect(da(500_000, 25_000_000, 'DKK')).toBe('500.000 kr.–25 mio. kr.');
  });
});
