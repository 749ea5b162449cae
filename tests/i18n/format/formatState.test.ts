import { describe, expect, it } from 'vitest';
import { formatState } from '../../../src/i18n/format/formatState.ts';

const da = { language: 'da', style: 'headline' } as const;
const en = { language: 'en', style: 'headline' } as const;

describe('formatState', () => {
  it('tells missing, none and never apart', () => {
    expect(formatState({ state: 'missing', waitsFor: ['price'] }, 'DKK', da)).toBe('mangler');
    expect(formatState({ state: 'none' }, 'DKK', da)).toBe('ikke relevant');
    expect(formatState({ state: 'never' }, 'yr', { ...da, horizon: 5 })).toBe('ikke inden for 5\u00a0år');
    expect(formatState({ state: 'missing', waitsFor: [] }, 'DKK', en)).toBe('missing');
    expect(formatState({ state: 'none' }, 'DKK', en)).toBe('not applicable');
    expect(formatState({ state: 'never' }, 'yr', { ...en, horizon: 5 })).toBe('not within 5\u00a0years');
  });

  it("uses the case's own words for having no figure", () => {
    const none = { da: 'ingen gevinst', en: 'no gain' };
    expect(formatState({ state: 'none' }, 'DKK', { ...da, none })).toBe('ingen gevinst');
  });

  it('words a zero as the number it is, save where the case says in words what it means', () => {
    const zero = { da: 'ingen hele årsværk', en: 'no whole posts' };
    expect(formatState({ state: 'value', value: 0 }, 'DKK', da)).toBe('0\u00a0kr.');
    expect(formatState({ state: 'value', value: 0 }, 'post', { ...da, zero })).toBe('ingen hele årsværk');
    expect(formatState({ state: 'value', value: 0 }, 'post', { ...da, zero, style: 'table' })).toContain('0');
    expect(formatState({ state: 'value', value: 0.5 }, 'post', { ...en, zero })).toContain('0.5');
  });

  it('says of what the whole alone has that it is only there', () => {
    expect(formatState({ state: 'whole' }, 'DKK', da)).toBe('kun samlet');
    expect(formatState({ state: 'whole' }, 'DKK', en)).toBe('only for the whole');
  });
});
