import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../../src/core/document/dataset/base64.ts';

// RFC 4648, section 10.
it.each([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
])('base64 of %j is %j', (text, encoded) => {
  const bytes = new TextEncoder().encode(text);
  expect(toBase64(bytes)).toBe(encoded);
  expect(fromBase64(encoded)).toEqual(bytes);
});

it('toBase64 agrees with Node and fromBase64 undoes it, for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(text)).toEqual(bytes);
    }),
  );
});

it.each(['Zg', 'Zg=', 'Zh==', 'Z===', '====', 'Zm9', 'Zm 9', 'Zm9v\n', 'Zm8=Zm8=', 'Zm_-', 'Zæ=='])(
  'fromBase64 refuses %j',
  (text) => {
    expect(fromBase64(text)).toBeNull();
  },
);
