import { readCase } from '../../core/document/readCase.ts';
import type { Card } from './card.ts';
import { cardOf } from './cardOf.ts';
import { firstCases } from './firstCases.ts';
import { isCasePath, wholeCase } from './wholeCase.ts';

/**
 * Cards of all built-in cases, the first ones first, then by title. `paths` are the files of src/cases, `read` gives
 * their JSON. Throws when a document does not pass the gate.
 */
export function cardIndex(paths: readonly string[], read: (path: string) => unknown): readonly Card[] {
  const cards = paths.filter(isCasePath).map((path) => {
    const reading = readCase(wholeCase(read(path), read));
    if ('issues' in reading) throw new Error(`${path}: ${JSON.stringify(reading.issues)}`);
    return cardOf(reading.model);
  });
  const place = ({ id }: Card): number =>
    firstCases.includes(id) ? firstCases.indexOf(id) : firstCases.length;
  return cards.sort((a, b) => place(a) - place(b) || a.title.da.localeCompare(b.title.da, 'da'));
}
