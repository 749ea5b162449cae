import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/core/document/hash.ts';

describe('sha256', () => {
  // FIPS 180-2, appendix B, and the empty message.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('gives the standard digest of %j', (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it('agrees with the digest of Node on every length around a block', () => {
    for (let length = 0; length <= 130; length++) {
      const text = 'æ'.repeat(length >> 1) + 'x'.repeat(length & 1);
      expect(sha256(text)).toBe(nodeDigest(text));
    }
  });

  it('agrees with the digest of Node on any text, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(nodeDigest(text));
      }),
    );
    expect(sha256('a\ud800b')).toBe(nodeDigest('a\ufffdb'));
  });
});

function nodeDigest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
