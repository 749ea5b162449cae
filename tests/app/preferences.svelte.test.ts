import { describe, expect, it, vi } from 'vitest';
import { Preferences, preferredLanguage } from '../../src/app/preferences.svelte.ts';

describe('preferredLanguage', () => {
  it.each([
    [['da-DK', 'en'], 'da'],
    [['en-GB', 'sv'], 'da'],
    [['nn'], 'da'],
    [['en-GB', 'de'], 'en'],
    [['svx'], 'en'],
    [[], 'da'],
  ] as const)('for %j is %s', (browser, expected) => {
    expect(preferredLanguage(browser)).toBe(expected);
  });
});

describe('Preferences', () => {
  it('keep the language that was chosen', () => {
    const keep = vi.fn();
    const preferences = new Preferences('da', keep);
    preferences.setLanguage('en');
    expect(preferences.language).toBe('en');
    expect(keep).toHaveBeenCalledExactlyOnceWith('en');
  });
});
