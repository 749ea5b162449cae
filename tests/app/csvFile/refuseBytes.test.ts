import { describe, expect, test } from 'vitest';
import { refuseBytes, refuseText } from '../../../src/app/csvFile/refuseBytes.ts';
import { limits } from '../../../src/core/document/limits.ts';

const bytes = (...parts: (number[] | string)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );

describe('refuseBytes (R-C10)', () => {
  test.each([
    ['csv.empty', bytes()],
    ['csv.spreadsheet', bytes('PK\x03\x04', [20, 0, 6, 0], '[Content_Types].xml')],
    ['csv.spreadsheet', bytes('PK\x03\x04', 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['csv.spreadsheet', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['csv.archive', bytes('PK\x03\x04', 'data.csv')],
    ['csv.archive', bytes([0x1f, 0x8b, 8])],
    ['csv.binary', bytes('%PDF-1.7')],
  ])('%s', (code, content) => {
    expect(refuseBytes(content.length, content)?.code).toBe(code);
  });

  test('a text that only begins alike is taken', () => {
    expect(refuseBytes(6, bytes('Pkt.;1'))).toBeNull();
  });

  test('a file over the limit is refused by its size alone', () => {
    const { csvBytes: limit } = limits;
    expect(refuseBytes(limit, bytes('a;b'))).toBeNull();
    expect(refuseBytes(limit + 1, bytes('a;b'))).toEqual({
      code: 'csv.too-large',
      at: '',
      size: limit + 1,
      limit,
    });
  });
});

describe('refuseText (R-C10)', () => {
  test.each([
    ['csv.web-page', '\n<!DOCTYPE html><title>502</title>'],
    ['csv.web-page', '<html lang="da">'],
    ['csv.web-page', '<!-- fejl -->\n<html>'],
  ])('%s', (code, text) => {
    expect(refuseText(text)?.code).toBe(code);
  });

  test('a table is taken, also one that holds markup', () => {
    expect(refuseText('navn;note\nA;<b>fed</b>')).toBeNull();
  });
});
