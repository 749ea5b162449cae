import { limits } from '../../core/document/limits.ts';
import type { RefusedFile } from '../../core/dataset/issue.ts';

/** Bytes at the start of a file that tell what it is. */
export const tellingBytes = 4096;

/** Why a file of this size that begins so is no table of texts, judged before it is decoded; null = it may be one. */
export function refuseBytes(size: number, bytes: Uint8Array): RefusedFile | null {
  const { csvBytes } = limits;
  if (size === 0) return { code: 'csv.empty', at: '' };
  if (size > csvBytes) return { code: 'csv.too-large', at: '', size, limit: csvBytes };
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { code: 'csv.spreadsheet', at: '' };
  if (begins(bytes, [0x50, 0x4b]))
    return { code: isWorkbook(bytes) ? 'csv.spreadsheet' : 'csv.archive', at: '' };
  if (begins(bytes, [0x1f, 0x8b]) || begins(bytes, [0x37, 0x7a, 0xbc, 0xaf]))
    return { code: 'csv.archive', at: '' };
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) return { code: 'csv.binary', at: '' };
  return null;
}

/** Why a text that begins so is no table; null = it may be one. */
export function refuseText(start: string): RefusedFile | null {
  const isPage = /^\s*<(?:!doctype|!--|html|head|\?xml|table)/i.test(start.slice(0, 1000));
  return isPage ? { code: 'csv.web-page', at: '' } : null;
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}

/** Whether a zip file is an Excel or OpenDocument workbook: their parts are named in plain letters near the start. */
function isWorkbook(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, tellingBytes));
  return /\[Content_Types\]|xl\/|opendocument\.spreadsheet/.test(start);
}
