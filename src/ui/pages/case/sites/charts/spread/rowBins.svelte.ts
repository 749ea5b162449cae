import type { JobClient } from '../../../../../../app/jobs/jobClient.ts';
import { copiedNumbers } from '../../../../../../app/jobs/rows/copiedNumbers.ts';
import { binColumn, type BinnedColumn } from '../../../../../../core/analysis/rows/binColumn.ts';
import { ON_PAGE } from '../rowRanking.svelte.ts';

/** A figure counted by size; where there are many rows a worker counts, and what stood before stands meanwhile. */
export class RowBins {
  #answer = $state.raw<{ readonly figure: string; readonly binned: BinnedColumn } | null>(null);
  #failed = $state(false);
  #asked = 0;

  get answer() {
    return this.#answer;
  }
  get failed(): boolean {
    return this.#failed;
  }

  async count(figure: string, values: Float64Array, jobs: JobClient): Promise<void> {
    const asked = ++this.#asked;
    this.#failed = false;
    if (values.length <= ON_PAGE) {
      this.#answer = { figure, binned: binColumn(values) };
      return;
    }
    const copy = await copiedNumbers(values);
    if (asked !== this.#asked) return;
    const transfer = [copy.buffer as ArrayBuffer];
    const outcome = await jobs.run('binRows', { values: copy }, { transfer });
    if (asked !== this.#asked) return;
    this.#failed = outcome.kind !== 'done';
    if (outcome.kind === 'done') this.#answer = { figure, binned: outcome.result };
  }
}
