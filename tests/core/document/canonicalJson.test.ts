import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/document/canonicalJson.ts';

describe('canonicalJson', () => {
  it('sorts keys at every depth and writes no blanks', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 'æ' }], a: null })).toBe('{"a":null,"b":[{"c":"æ","d":1}]}');
  });

  it('sorts by code unit, as RFC 8785 section 3.2.3 does', () => {
    const value = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 };
    expect(Object.keys(JSON.parse(canonicalJson(value)) as object)).toHaveLength(7);
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it('leaves out undefined fields and writes minus zero as zero', () => {
    expect(canonicalJson({ a: undefined, b: -0, c: 1e21, d: 0.1 })).toBe('{"b":0,"c":1e+21,"d":0.1}');
  });

  it.each([NaN, Infinity, -Infinity, undefined, () => 1, 1n, [undefined], new Map(), Float64Array.of(1)])(
    'throws on %s, which a document cannot hold',
    (value) => {
      expect(() => canonicalJson({ value: [value] })).toThrow('A document can');
    },
  );

  it('gives one text for one value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(reversed(value))).toBe(text);
      }),
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
