import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../src/core/document/json/parseJson.ts';

describe('parseJson', () => {
  it('gives the value of a text, with or without a byte order mark', () => {
    expect(parseJson('{"a":[1]}')).toEqual({ value: { a: [1] } });
    expect(parseJson('\uFEFF{"a":[1]}')).toEqual({ value: { a: [1] } });
  });

  it('gives the one thing wrong with a text', () => {
    expect(parseJson('{"a":')).toEqual({ issue: { code: 'document.not-json', at: '', line: 1, column: 6 } });
  });

  it('leaves every prototype as it was', () => {
    parseJson('{"__proto__":{"x":1}}');
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
