export type Encoding = 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le' | 'utf-16be';

const labels = {
  'utf-8': 'utf-8',
  'utf-8-bom': 'utf-8',
  'windows-1252': 'windows-1252',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
} as const satisfies Record<Encoding, string>;

/** The encoding that a file's byte order mark states; null = it has none. */
export function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Gives the text of the next bytes, or of what is left when there are no more; null = they are not valid. */
export type Decode = (bytes?: Uint8Array) => string | null;

/** Decodes a file piece by piece; a character cut in two by a piece's end comes with the next. No byte order mark. */
export function decoderOf(encoding: Encoding): Decode {
  const decoder = new TextDecoder(labels[encoding], { fatal: true });
  return (bytes) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      return null;
    }
  };
}
