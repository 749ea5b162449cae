import { describe, expect, test } from 'vitest';
import { decodeBytes, type Encoding } from '../../../src/app/csvFile/decodeBytes.ts';
import { encode } from './encode.ts';

const encodings: Encoding[] = ['utf-8', 'utf-8-bom', 'windows-1252', 'utf-16le', 'utf-16be'];

describe('decodeBytes (R-C3)', () => {
  test.each(encodings)('finds %s and gives the text without byte order mark', (encoding) => {
    expect(decodeBytes(encode('Børn på Æbelø, 5 §', encoding))).toEqual({
      text: 'Børn på Æbelø, 5 §',
      encoding,
    });
  });

  test('a chosen encoding overrules what would be found', () => {
    expect(decodeBytes(encode('æ', 'utf-8'), 'windows-1252')?.text).toBe('Ã¦');
    expect(decodeBytes(encode('æ', 'utf-8-bom'), 'utf-8')?.text).toBe('æ');
  });

  test('bytes that are not valid in the chosen encoding give null', () => {
    expect(decodeBytes(encode('æ', 'windows-1252'), 'utf-8')).toBeNull();
    expect(decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, 0xe6))).toBeNull();
  });
});
