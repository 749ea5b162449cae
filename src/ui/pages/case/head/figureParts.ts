/** A figure in words, cut for setting: "1.380", "timer", "om året". */
export interface FigureParts {
  readonly number: string;
  readonly unit: string;
  /** What it is per; empty where it is not. */
  readonly per: string;
}

const hard = '\u00a0';
/** Units that belong to the number itself. */
const close = /^(kr\.|mio\.|mia\.|%|pct\.|million|billion|år|years?)/;

const perStarts = / (?=om |pr\.|per[ \u00a0]|a )/;

/** Words have hard spaces between number and unit and a plain one before "om året". */
export function figureParts(text: string): FigureParts {
  const plain = text.search(perStarts);
  const head = plain < 0 ? text : text.slice(0, plain);
  const per = plain < 0 ? '' : text.slice(plain + 1);
  if (!/\d/.test(head)) return { number: text, unit: '', per: '' };
  const cut = head.startsWith('DKK') ? -1 : head.indexOf(hard);
  if (cut < 0 || close.test(head.slice(cut + 1))) return { number: head, unit: '', per };
  return { number: head.slice(0, cut), unit: head.slice(cut + 1), per };
}
