import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../../../src/core/document/json/scanJson.ts';
import { limits } from '../../../../src/core/document/limits.ts';

describe('scanJson', () => {
  it('finds nothing wrong with any JSON text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2, '\t', '\r\n'), (value, blanks) => {
        const text = JSON.stringify(withoutOddKeys(value), null, blanks === '\r\n' ? 1 : blanks);
        expect(scanJson(text)).toBeNull();
      }),
    );
  });

  it('agrees with JSON.parse on whether a spoilt text is JSON', () => {
    const text = JSON.stringify({ a: [1, -2.5e-3, true, null, 'b\n"\\\u0007'], c: { d: '' } });
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(3), fc.string({ maxLength: 2 }), (at, cut, put) => {
        const spoilt = text.slice(0, at) + put + text.slice(at + cut);
        const issue = scanJson(spoilt);
        if (issue === null || issue.code === 'document.not-json') {
          expect(issue === null).toBe(isJson(spoilt));
        }
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  it.each([
    ['', 1, 1],
    ['{"a":1,}', 1, 8],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{"a":\r\n  01}', 2, 4],
    ['[1,2', 1, 5],
    ['{"a":"b\n"}', 1, 8],
    ['["\\x"]', 1, 4],
    ["{'a':1}", 1, 2],
    ['[1] x', 1, 5],
    ['[NaN]', 1, 2],
    ['{"a" 1}', 1, 6],
    [']', 1, 1],
    ['"open', 1, 6],
  ])('names line and column of the mistake in %j', (text, line, column) => {
    expect(scanJson(text)).toEqual({ code: 'document.not-json', at: '', line, column });
  });

  it.each([limits.depth + 1, 10_000, 1_000_000])('refuses a nesting of %i', (depth) => {
    const issue = { code: 'document.too-deep', line: 1, limit: limits.depth };
    expect(scanJson('['.repeat(depth))).toEqual({ ...issue, at: '[0][0][0][0][0][0][0][0]' });
    expect(scanJson('{"a":'.repeat(depth))).toEqual({ ...issue, at: 'a.a.a.a.a.a.a.a' });
  });

  it('takes a nesting at the limit', () => {
    expect(scanJson('['.repeat(limits.depth) + ']'.repeat(limits.depth))).toBeNull();
  });

  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])('refuses the key %s', (key) => {
    const name = String(JSON.parse(`"${key}"`));
    expect(scanJson(`{"a":[0,\n{"${key}":1}]}`)).toEqual({
      code: 'document.forbidden-key',
      at: 'a[1]',
      key: name,
      line: 2,
    });
  });

  it('refuses a key that stands twice in one object, however it is written', () => {
    const issue = { code: 'document.duplicate-key', at: '', key: 'a', line: 1 };
    expect(scanJson('{"a":1,"b":2,"a":3}')).toEqual(issue);
    expect(scanJson('{"a":1,"\\u0061":3}')).toEqual(issue);
    expect(scanJson('[{"a":1},{"a":{"a":3}}]')).toBeNull();
  });

  it('refuses a number that only infinity could stand for, by its place', () => {
    expect(scanJson('{"a":[1,{"b":-1e400}]}')).toEqual({
      code: 'document.wrong-type',
      at: 'a[1].b',
      expected: 'number',
      found: '-1e400',
    });
    expect(scanJson('[1e308,0e400]')).toBeNull();
  });

  it('refuses a key that is too long', () => {
    expect(scanJson(`{"${'k'.repeat(101)}":1}`)).toMatchObject({ code: 'document.too-long', length: 101 });
  });

  it('refuses a text of too many parts', () => {
    const text = `[${'0,'.repeat(limits.tokens / 2)}0]`;
    expect(scanJson(text)).toEqual({ code: 'document.too-many-parts', at: '', limit: limits.tokens });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function withoutOddKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOddKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [`k${key}`, withoutOddKeys(inner)]));
}
