export type Encoding = 'utf-8' | 'utf-8-bom' | 'windows-1252' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

const decoders = {
  'utf-8': 'utf-8',
  'utf-8-bom': 'utf-8',
  'windows-1252': 'windows-1252',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
} as const satisfies Record<Encoding, string>;

/**
 * Bytes to text: as the byte order mark says, else UTF-8 where every byte is valid UTF-8, else Windows-1252, which
 * is what Danish Excel writes as "CSV". A chosen encoding overrules all this. null = the bytes are not valid in it.
 */
export function decodeBytes(bytes: Uint8Array, chosen?: Encoding): Decoded | null {
  const encoding = chosen ?? markOf(bytes);
  if (encoding) return decodeAs(bytes, encoding);
  return decodeAs(bytes, 'utf-8') ?? decodeAs(bytes, 'windows-1252');
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  try {
    return { text: new TextDecoder(decoders[encoding], { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function markOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}
