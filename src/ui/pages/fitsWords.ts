/** True when every word of the search stands somewhere in the texts. Nothing searched for fits everything. */
export function fitsWords(texts: readonly string[], search: string): boolean {
  const haystack = folded(texts.join(' '));
  return folded(search)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

function folded(text: string): string {
  return text.trim().toLocaleLowerCase('da');
}
