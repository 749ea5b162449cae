import { textsOf } from '../builtinCases.ts';

/** Places in a document, a row or a note where both languages say what the pattern asks for; a number is written as each writes it. */
export function saidIn(document: unknown, danish: RegExp, english: RegExp = danish): readonly string[] {
  return textsOf(document)
    .filter(({ text }) => danish.test(text.da) && english.test(text.en))
    .map(({ at }) => at);
}
