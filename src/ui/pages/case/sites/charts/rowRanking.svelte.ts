import type { JobClient } from '../../../../../app/jobs/jobClient.ts';
import { sortElsewhere } from '../../../../../app/rows/sortElsewhere.ts';
import { orderRows } from '../../../../../core/analysis/orderRows.ts';

/** Rows that the page puts in order itself, in a few milliseconds. */
export const ON_PAGE = 20_000;

/** Rows in the order of one figure; where there are many a worker orders them, and what stood before stands meanwhile. */
export class RowRanking {
  #order = $state.raw<Int32Array>(new Int32Array());
  #of = $state.raw<Float64Array | null>(null);
  #failed = $state(false);
  #giveUp = new AbortController();

  /** Rows without a finite number come last. */
  get order(): Int32Array {
    return this.#order;
  }
  /** The numbers that the order is of; null before there is any. */
  get of(): Float64Array | null {
    return this.#of;
  }
  get failed(): boolean {
    return this.#failed;
  }

  async rank(
    keys: Float64Array,
    rows: Int32Array,
    way: { descending: boolean; jobs: JobClient },
  ): Promise<void> {
    this.#giveUp.abort();
    const { signal } = (this.#giveUp = new AbortController());
    const { descending, jobs } = way;
    this.#failed = false;
    if (rows.length <= ON_PAGE) {
      this.#order = orderRows(keys, rows, descending);
      this.#of = keys;
      return;
    }
    const outcome = await sortElsewhere({ keys, rows, descending }, jobs, signal);
    if (signal.aborted) return;
    this.#failed = outcome.kind !== 'done';
    if (outcome.kind !== 'done') return;
    this.#order = outcome.result;
    this.#of = keys;
  }
}
