import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { first } from '../../src/i18n/da/first.ts';
import { WordBook } from '../../src/i18n/words.svelte.ts';

describe('WordBook', () => {
  it('says what is missing where a page did not wait for its words', async () => {
    const words = new WordBook(first);
    expect(words.shell.library).toBe('Bibliotek');
    expect(() => words.work).toThrow('The words of "work" are not loaded');
    await words.need('work', 'about');
    expect(words.work.title).toBe('Mit arbejde');
    expect(() => words.terms).toThrow();
  });

  it('changes the language of all that is loaded at once, and only then', async () => {
    const words = new WordBook(first);
    await words.need('work');
    const seen: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => void seen.push(`${words.language} ${words.shell.library} ${words.work.title}`));
    });
    flushSync();
    const change = words.speak('en');
    flushSync();
    await change;
    flushSync();
    expect(seen).toEqual(['da Bibliotek Mit arbejde', 'en Library My work']);
    stop();
  });

  it('has the words of a page that is opened during a change in the language then on show', async () => {
    for (const order of ['change first', 'page first']) {
      const words = new WordBook(first);
      const asks = [() => words.speak('en'), () => words.need('data', 'files')];
      await Promise.all((order === 'change first' ? asks : asks.toReversed()).map((ask) => ask()));
      expect(words.language, order).toBe('en');
      expect(words.files.accept, order).toBe('Take in');
      expect(words.data.title, order).toBe('Data');
    }
  });

  it('keeps to the last of two changes', async () => {
    const words = new WordBook(first);
    await Promise.all([words.speak('en'), words.speak('da')]);
    expect(words.language).toBe('da');
    await Promise.all([words.speak('en'), words.speak('da'), words.speak('en')]);
    expect(words.language).toBe('en');
  });

  it('does not wake its readers for words that are only added', async () => {
    const words = new WordBook(first);
    let reads = 0;
    const stop = $effect.root(() => {
      $effect(() => {
        void words.shell.library;
        reads++;
      });
    });
    flushSync();
    await words.need('terms');
    flushSync();
    expect(reads).toBe(1);
    stop();
  });
});
