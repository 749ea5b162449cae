import type { CaseView } from './caseView.svelte.ts';

export interface RowWords {
  readonly one: string;
  /** As the head of a column. */
  readonly head: string;
  readonly many: string;
  /** False where the dataset says what its rows are, which are then no places. */
  readonly places: boolean;
}

/** What the rows on show are called: as their dataset calls them, else places. */
export function rowWords(view: CaseView): RowWords {
  const { rowName } = view.open.model.dataset ?? {};
  const { placeOne, placeMany } = view.words.case;
  const places = !rowName || !view.dataset?.own;
  const one = places ? placeOne : view.text(rowName.one);
  const head = one.slice(0, 1).toLocaleUpperCase(view.language) + one.slice(1);
  return { one, head, many: places ? placeMany : view.text(rowName.many), places };
}

/** The name of a row as it is shown; the row is addressed by its name. */
export function rowShown(view: CaseView, name: string): string {
  const { mapped } = view.open;
  const at = mapped?.shown ? mapped.names.indexOf(name) : -1;
  return mapped?.shown?.[at] ?? name;
}

/** Heading of the part about the dataset: rows one by one, or just a dataset where none has figures of its own. */
export function sitesTitle(view: CaseView): string {
  const { rows, mapped, many } = view.open;
  const w = view.words.case;
  const { head, one } = rowWords(view);
  return mapped && !rows && !many ? w.dataset : w.rowByRow(head, one);
}
