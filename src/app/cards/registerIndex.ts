import type { Region } from '../../core/model/case.ts';
import type { Text } from '../../core/model/text.ts';
import { documentIds } from './card.ts';
import type { RegisterEntry } from './registerEntry.ts';

/** How the register writes that the place in the document was not noted. */
const NO_PLACE = 'sted ikke noteret';

/** An entry as it stands in src/cases/register.json: a case document without what its template holds. */
export interface RegisterDocument {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly regions?: readonly Region[];
  readonly register: {
    readonly document: string;
    readonly locator: string;
    readonly locatorInferred?: boolean;
    readonly status: 'noFigure';
    readonly number: string;
    readonly row?: number;
    readonly gives?: Text;
  };
}

/** What the register lists of each entry, in the order of the documents. Throws when one names none of the documents. */
export function registerIndex(documents: readonly RegisterDocument[]): readonly RegisterEntry[] {
  const entries = documents.map(({ id, title, question, regions = [], register }) => {
    const document = documentIds.find((known) => known === register.document);
    if (document === undefined) throw new Error(`Register entry ${id} names no document of the library`);
    return {
      ...{ id, title, question, document, regions },
      locator: register.locator === NO_PLACE ? null : register.locator,
      inferred: register.locatorInferred ?? false,
      gives: register.gives ?? null,
    };
  });
  return documentIds.flatMap((document) => entries.filter((entry) => entry.document === document));
}

/** The case document of an entry, without what only the register says of it. */
export function registerCase({ register: _register, ...document }: RegisterDocument): unknown {
  return document;
}
