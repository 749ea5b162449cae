// Base64, RFC 4648 section 4, with padding. Own: the browser's works on texts and takes what is not canonical.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PAD = 61;
const CHUNK = 6144;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK)
    parts.push(chunkText(bytes.subarray(from, from + CHUNK)));
  return parts.join('');
}

function chunkText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const word = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += ALPHABET[(word >> 18) & 63]! + ALPHABET[(word >> 12) & 63]!;
    text += left > 1 ? ALPHABET[(word >> 6) & 63]! : '=';
    text += left > 2 ? ALPHABET[word & 63]! : '=';
  }
  return text;
}

/** The bytes, or null when the text is not the one canonical form of any. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let written = 0;
  for (let at = 0; at < text.length; at += 4) {
    let word = 0;
    for (let k = 0; k < 4; k++) {
      const code = text.charCodeAt(at + k);
      const isPadding = code === PAD && at + k >= text.length - padding;
      const six = isPadding ? 0 : sixBits(code);
      if (six < 0) return null;
      word = (word << 6) | six;
    }
    for (const shift of [16, 8, 0]) {
      const byte = (word >> shift) & 0xff;
      if (written < bytes.length) bytes[written++] = byte;
      else if (byte !== 0) return null;
    }
  }
  return bytes;
}

function sixBits(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  return code === 43 ? 62 : code === 47 ? 63 : -1;
}
