// The letters of kr., DKK, pct. and of an exponent, in both cases.
const letters = new Set([...'krdpcteKRDPCTE'].map((letter) => letter.charCodeAt(0)));

/**
 * Whether a cell could be a number or a date at all, told from its characters: a quick no for names and addresses, so
 * that the grammars need not be tried. A yes promises nothing.
 */
export function mayBeFigure(cell: string): boolean {
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code >= 65 && code <= 122 && !letters.has(code)) return false;
    if (code >= 0xc0 && code <= 0x24f) return false;
  }
  return true;
}
