import type { JobClient } from '../../../../../../app/jobs/jobClient.ts';
import { pacer } from '../../../../../../app/jobs/pacer.ts';
import { sortElsewhere } from '../../../../../../app/rows/sortElsewhere.ts';
import { orderRows } from '../../../../../../core/analysis/orderRows.ts';
import { ON_PAGE } from '../rowRanking.svelte.ts';
import type { DotPoints } from './dotPoints.ts';

/** What is drawn, and the way through it: points and rows from the smallest number across to the largest. */
export interface Dots {
  readonly points: DotPoints;
  readonly walk: Int32Array;
  readonly rows: Int32Array;
}

/** Main-thread work between two turns of the screen, in ms. */
const stretchMs = 12;

/** Points by two figures. Many are gathered a stretch at a time and put in order by a worker; the old ones stand meanwhile. */
export class RowDots {
  #shown = $state.raw<Dots | null>(null);
  #failed = $state(false);
  #giveUp = new AbortController();

  get shown(): Dots | null {
    return this.#shown;
  }
  get failed(): boolean {
    return this.#failed;
  }

  /** `gathering` is read to its end; what it reads of the page first is read at once. */
  async gather(gathering: Generator<void, DotPoints>, count: number, jobs: JobClient): Promise<void> {
    this.stop();
    this.#failed = false;
    const { signal } = (this.#giveUp = new AbortController());
    let step = gathering.next();
    if (count <= ON_PAGE) {
      while (!step.done) step = gathering.next();
      const points = step.value;
      this.#shown = withRows(points, orderRows(points.x.values, points.points, false));
      return;
    }
    const pause = pacer(signal, { stretchMs });
    try {
      while (!step.done) {
        await pause();
        step = gathering.next();
      }
      const points = step.value;
      await pause();
      const keys = { keys: points.x.values, rows: points.points, descending: false };
      const outcome = await sortElsewhere(keys, jobs, signal);
      if (signal.aborted) return;
      if (outcome.kind === 'done') this.#shown = withRows(points, outcome.result);
      else this.#failed = true;
    } catch (error) {
      // Given up: other figures are asked for, or nobody looks any more.
      if (!signal.aborted) throw error;
    }
  }

  stop(): void {
    this.#giveUp.abort();
  }
}

function withRows(points: DotPoints, walk: Int32Array): Dots {
  const rows = new Int32Array(walk.length);
  for (let at = 0; at < walk.length; at++) rows[at] = points.rows[walk[at]!]!;
  return { points, walk, rows };
}
