import { describe, expect, it } from 'vitest';
import { da } from '../../src/i18n/da.ts';
import { en } from '../../src/i18n/en.ts';

const parity = { printed: { ok: 2, total: 3 }, derived: { ok: 4, total: 5 } };

/** Every text in a tree of words; functions are called with stand-ins. */
function texts(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    if (path === '.issueText' || path === '.noticeText') return [];
    const said: unknown = path.endsWith('.parity')
      ? words(parity)
      : path.endsWith('.waitsFor')
        ? words('a', ['b'], 2)
        : words(...Array.from({ length: words.length }, (_, index) => index + 2));
    return typeof said === 'string' ? [[path, said]] : [];
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe('words', () => {
  it('have the same keys in both languages', () => {
    const keys = (words: unknown): string[] => texts(words).map(([path]) => path);
    expect(keys(en)).toEqual(keys(da));
  });

  it('say "undefined" nowhere', () => {
    for (const [path, text] of [...texts(da), ...texts(en)]) expect(text, path).not.toMatch(/undefined|NaN/);
  });

  // Words the glossary rules out, as a whole word each.
  it.each([
    'kassen',
    'dom',
    'effektivisering',
    'tjener sig ind',
    'læsetid',
    'FTE',
    'base case',
    'break-even',
    'payback',
    'baseline',
    'bevist',
    'garanteret',
    'nulpunkt',
    'besparelser',
  ])('never use "%s" in Danish', (word) => {
    const found = texts(da).filter(([, text]) =>
      new RegExp(`(^|[^\\p{L}-])${word}($|[^\\p{L}-])`, 'iu').test(text),
    );
    expect(found).toEqual([]);
  });

  it('use the quotation marks of their language', () => {
    for (const [path, text] of texts(da)) expect(text, path).not.toMatch(/["“”]/);
    for (const [path, text] of texts(en)) expect(text, path).not.toMatch(/["»«]/);
  });
});
