import { orderRows } from '../../../../../core/analysis/orderRows.ts';
import type { JobClient } from '../../../../../app/jobs/jobClient.ts';
import { sortElsewhere } from '../../../../../app/rows/sortElsewhere.ts';
import { keysOf, type SiteRows } from '../siteRows.ts';
import type { SortOrder } from './sortOrder.ts';

/** Rows that the page puts in order itself, in a few milliseconds. */
const onPage = 20_000;

/** The rows on show in the order asked for. Where there are many a worker orders them; the old order stands meanwhile. */
export class SiteOrder {
  #shown = $state.raw<Int32Array>(new Int32Array());
  #giveUp = new AbortController();

  get shown(): Int32Array {
    return this.#shown;
  }

  async sort(
    rows: SiteRows,
    found: Int32Array,
    { order, language, jobs }: { order: SortOrder | null; language: string; jobs: JobClient },
  ): Promise<void> {
    this.#giveUp.abort();
    const { signal } = (this.#giveUp = new AbortController());
    if (order === null) {
      this.#shown = found;
      return;
    }
    const { by, descending } = order;
    const keys = by === 'name' ? nameKeys(rows, found, language) : keysOf(rows, by);
    if (found.length <= onPage) {
      this.#shown = orderRows(keys, found, descending);
      return;
    }
    const outcome = await sortElsewhere({ keys, rows: found, descending }, jobs, signal);
    if (!signal.aborted && outcome.kind === 'done') this.#shown = outcome.result;
  }
}

/** The place of every row's name among all names, as a reader of the language would order them. */
function nameKeys(rows: SiteRows, found: Int32Array, language: string): Float64Array {
  const names = new Set<string>();
  for (const row of found) names.add(rows.shown(row));
  const letters = new Intl.Collator(language, { numeric: true });
  const places = new Map([...names].sort(letters.compare).map((name, place) => [name, place]));
  const keys = new Float64Array(rows.count).fill(NaN);
  for (const row of found) keys[row] = places.get(rows.shown(row)) ?? NaN;
  return keys;
}
