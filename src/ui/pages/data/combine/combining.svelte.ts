import type { JobClient } from '../../../../app/jobs/jobClient.ts';
import { pacer } from '../../../../app/jobs/pacer.ts';
import { combineTables, type Combining as How } from '../../../../core/dataset/combine/combineTables.ts';
import { matchRows, type KeyPair, type RowMatch } from '../../../../core/dataset/combine/matchRows.ts';
import type { Table } from '../../../../core/dataset/table.ts';
import { limits } from '../../../../core/document/limits.ts';

/** Two tables being put together: their rows matched anew for every choice of keys, the newest answer alone shown. */
export class Combining {
  #match = $state.raw<RowMatch | null>(null);
  #share = $state<number | null>(null);
  #failed = $state(false);
  #running: AbortController | null = null;
  readonly #jobs: JobClient;

  constructor(jobs: JobClient) {
    this.#jobs = jobs;
  }

  /** null until the rows have been matched by the keys asked for last. */
  get match(): RowMatch | null {
    return this.#match;
  }
  /** Done of a matching on its way, 0 to 1; null = none is. */
  get share(): number | null {
    return this.#share;
  }
  get failed(): boolean {
    return this.#failed;
  }

  /** Long tables are matched by a worker. */
  async ask(left: Table, right: Table, keys: readonly KeyPair[]): Promise<void> {
    this.stop();
    this.#match = null;
    this.#failed = false;
    if (keys.length === 0) return;
    if (left.rows + right.rows <= limits.rowsOnPage) {
      this.#match = ended(matchRows(left, right, keys));
      return;
    }
    const own = (this.#running = new AbortController());
    this.#share = 0;
    const request = {
      left: onlyColumns(
        left,
        keys.map((pair) => pair.left),
      ),
      right: onlyColumns(
        right,
        keys.map((pair) => pair.right),
      ),
      keys,
    };
    const progress = (share: number) => {
      if (this.#running === own) this.#share = share;
    };
    const outcome = await this.#jobs.run('matchTables', request, { signal: own.signal, progress });
    if (this.#running !== own) return;
    this.#running = this.#share = null;
    if (outcome.kind === 'done') this.#match = outcome.result;
    else this.#failed = true;
  }

  /** The tables in one, with a turn for the page after every column. */
  async combined(left: Table, right: Table, how: Omit<How, 'match'>): Promise<Table | null> {
    const match = this.#match;
    if (!match || match.twiceCount > 0) return null;
    const pause = pacer(new AbortController().signal, { stretchMs: 8 });
    const work = combineTables(left, right, { ...how, match });
    for (;;) {
      const next = work.next();
      if (next.done) return next.value;
      await pause();
    }
  }

  stop(): void {
    this.#running?.abort();
    this.#running = this.#share = null;
  }
}

function onlyColumns({ columns, rows }: Table, ids: readonly string[]): Table {
  return { columns: columns.filter(({ id }) => ids.includes(id)), rows, labels: null };
}

function ended(work: Generator<number, RowMatch>): RowMatch {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}
