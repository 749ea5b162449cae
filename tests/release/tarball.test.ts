import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { tarball } from './tarball.ts';

it('tarball holds every file of a folder, in order, the same bytes each time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gevinst-tar-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'a.js'), 'x'.repeat(513));
  writeFileSync(join(folder, 'index.html'), 'æ');
  const archive = tarball(folder);
  expect(tarball(folder)).toEqual(archive);
  rmSync(folder, { recursive: true });

  // Offsets of the ustar header: name 0, size 124 in octal, magic 257; contents padded to blocks of 512.
  const bytes = gunzipSync(archive);
  const text = (from: number, length: number): string =>
    bytes.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  expect([text(0, 100), parseInt(text(124, 12), 8), text(257, 6)]).toEqual(['assets/a.js', 513, 'ustar']);
  const second = 512 + 1024;
  expect([text(second, 100), parseInt(text(second + 124, 12), 8)]).toEqual(['index.html', 2]);
  expect(text(second + 512, 2)).toBe('æ');
  expect(bytes).toHaveLength(second + 1024 + 1024);
  const sum = parseInt(text(148, 8), 8);
  const header = Buffer.from(bytes.subarray(0, 512)).fill(' ', 148, 156);
  expect(header.reduce((total, byte) => total + byte, 0)).toBe(sum);
});
