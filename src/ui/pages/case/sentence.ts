/** A piece of a sentence of the case: plain words, or a figure named in braces. */
export type SentencePart =
  | { readonly kind: 'words'; readonly at: number; readonly text: string }
  | { readonly kind: 'figure'; readonly at: number; readonly id: string };

/** Cuts "Frees {hours} a year" at its figures. Braces that hold no name stay words. */
export function sentenceParts(say: string): SentencePart[] {
  return say
    .split(/(\{[A-Za-z][A-Za-z0-9_]*\})/)
    .filter((piece) => piece !== '')
    .map((piece, at) =>
      /^\{[A-Za-z]/.test(piece) && piece.endsWith('}')
        ? { kind: 'figure', at, id: piece.slice(1, -1) }
        : { kind: 'words', at, text: piece },
    );
}

/** "950.000 kr." followed by a full stop is written with one. */
export function afterFigure(figure: string, words: string): string {
  return figure.endsWith('.') && words.startsWith('.') ? words.slice(1) : words;
}
