/**
 * A key as people would call it the same: capitals, blanks, signs, leading zeros, and aa for å do not count. What is
 * alike so is a guess, never a match.
 */
export function normalKey(key: string): string {
  return key
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('aa', 'å')
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø')
    .replace(/[^\p{L}\p{N}\u0001]+/gu, '')
    .replace(/(^|\u0001)0+(?=\d)/g, '$1');
}
