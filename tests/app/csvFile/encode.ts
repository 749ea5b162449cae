import type { Encoding } from '../../../src/app/csvFile/encoding.ts';

/** Bytes of a text as a program with that encoding saves it; Windows-1252 for U+0020–7E and U+00A0–FF,
 *  where it is Latin-1 (Node 20 decodes what lies between as Latin-1 too, browsers do not). */
export function encode(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case 'utf-8':
      return Uint8Array.from(Buffer.from(text, 'utf8'));
    case 'utf-8-bom':
      return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf8'));
    case 'windows-1252':
      return Uint8Array.from(Buffer.from(text, 'latin1'));
    case 'utf-16le':
      return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
    case 'utf-16be':
      return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
  }
}
