import { describe, expect, test } from 'vitest';
import { decoderOf, markedEncoding, type Encoding } from '../../../src/app/csvFile/encoding.ts';
import { encode } from './encode.ts';

const encodings: Encoding[] = ['utf-8', 'utf-8-bom', 'windows-1252', 'utf-16le', 'utf-16be'];
const text = 'Børn på Æbelø, 5 §';

/** The text of bytes that come `size` at a time; null = they are not valid. */
function decoded(bytes: Uint8Array, encoding: Encoding, size: number): string | null {
  const decode = decoderOf(encoding);
  let all = '';
  for (let at = 0; at < bytes.length; at += size) {
    const piece = decode(bytes.subarray(at, at + size));
    if (piece === null) return null;
    all += piece;
  }
  const tail = decode();
  return tail === null ? null : all + tail;
}

describe('encoding (R-C3)', () => {
  test.each(encodings)('%s: an æ cut in two by the end of a piece is whole in the text', (encoding) => {
    const bytes = encode(text, encoding);
    for (const size of [1, 2, 3, 7, bytes.length]) expect(decoded(bytes, encoding, size)).toBe(text);
  });

  test('a byte order mark states the encoding; without one nothing does', () => {
    const marked = encodings.map((encoding) => markedEncoding(encode(text, encoding)));
    expect(marked).toEqual([null, 'utf-8-bom', null, 'utf-16le', 'utf-16be']);
  });

  test('bytes that are not valid give null, also where a character is cut off by the end', () => {
    expect(decoded(encode('pær', 'windows-1252'), 'utf-8', 1)).toBeNull();
    expect(decoded(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xe6), 'utf-8-bom', 1)).toBeNull();
    expect(decoded(encode('ab', 'utf-16le').subarray(0, 5), 'utf-16le', 2)).toBeNull();
  });

  test('a byte order mark is passed over also where UTF-8 was chosen', () => {
    expect(decoded(encode('æ', 'utf-8-bom'), 'utf-8', 1)).toBe('æ');
    expect(decoded(encode('æ', 'utf-8'), 'windows-1252', 1)).toBe('Ã¦');
  });
});
