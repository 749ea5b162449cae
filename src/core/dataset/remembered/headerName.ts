/** A header as it is known again: capitals, accents' way of being written and blanks do not count. */
export function headerName(header: string): string {
  return header.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
