import { limits } from '../../core/document/limits.ts';
import type { RefusedFile } from '../../core/dataset/issue.ts';

/** Why these bytes are no table of texts, judged before they are decoded; null = they may be one. */
export function refuseBytes(bytes: Uint8Array): RefusedFile | null {
  const { csvBytes } = limits;
  if (bytes.length === 0) return { code: 'csv.empty', at: '' };
  if (bytes.length > csvBytes) return { code: 'csv.too-large', at: '', size: bytes.length, limit: csvBytes };
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { code: 'csv.spreadsheet', at: '' };
  if (begins(bytes, [0x50, 0x4b]))
    return { code: isWorkbook(bytes) ? 'csv.spreadsheet' : 'csv.archive', at: '' };
  if (begins(bytes, [0x1f, 0x8b]) || begins(bytes, [0x37, 0x7a, 0xbc, 0xaf]))
    return { code: 'csv.archive', at: '' };
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) return { code: 'csv.binary', at: '' };
  return null;
}

/** Why this text is no table; null = it may be one. */
export function refuseText(text: string): RefusedFile | null {
  if (text.trim() === '') return { code: 'csv.empty', at: '' };
  if (/^\s*<(?:!doctype|html|head|\?xml|table)/i.test(text.slice(0, 1000)))
    return { code: 'csv.web-page', at: '' };
  if (text.includes('\0')) return { code: 'csv.binary', at: '' };
  return null;
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}

/** Whether a zip file is an Excel or OpenDocument workbook: their parts are named in plain letters near the start. */
function isWorkbook(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 4000));
  return /\[Content_Types\]|xl\/|opendocument\.spreadsheet/.test(start);
}
