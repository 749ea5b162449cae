import { describe, expect, it } from 'vitest';
import { unitParts } from '../../../src/i18n/format/unitParts.ts';

describe('unitParts', () => {
  it.each([
    ['h/yr', 'h | yr'],
    ['DKK/(post yr)', 'DKK | post yr'],
    ['a/b c', 'a c | b'],
    ['a/b/c', 'a | b c'],
    ['DKK/(h/post)', 'DKK post | h'],
    ['km^2', 'km^2 | '],
    ['1/yr', ' | yr'],
    ['yr^-1', ' | yr'],
    ['%', '% | '],
    ['bed*day', 'bed day | '],
  ])('takes %s apart as "%s"', (text, expected) => {
    const { top, bottom } = unitParts(text);
    const side = (parts: typeof top): string =>
      parts.map(({ id, power }) => (power === 1 ? id : `${id}^${power}`)).join(' ');
    expect(`${side(top)} | ${side(bottom)}`).toBe(expected);
  });
});
