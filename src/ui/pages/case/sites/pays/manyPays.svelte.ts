import { breakEvenAt, type RowBreakEvens } from '../../../../../core/analysis/sites/breakEvenAt.ts';
import type { JobClient } from '../../../../../app/jobs/jobClient.ts';
import type { ManyRows } from '../../../../../app/rows/rowsElsewhere.svelte.ts';
import type { PaysAt } from '../table/sitePays.ts';

interface Sought {
  readonly parameter: string;
  readonly figure: string;
}

/** From which value every one of many rows pays: sought by a worker, anew for other numbers. */
export class ManyPays {
  #found = $state.raw<{ figures: ManyRows['figures']; sought: Sought; rows: RowBreakEvens } | null>(null);
  #share = $state<number | null>(null);
  #failed = $state(false);
  #giveUp: AbortController | null = null;

  /** Share of the work done, 0–1; null = nothing is sought. */
  get share(): number | null {
    return this.#share;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** null where there is no answer to just this yet. */
  at(figures: ManyRows['figures'], { parameter, figure }: Sought): PaysAt | null {
    const found = this.#found;
    if (!found || found.figures !== figures) return null;
    if (found.sought.parameter !== parameter || found.sought.figure !== figure) return null;
    return (row) => breakEvenAt(found.rows, row);
  }

  async seek({ figures, seek }: ManyRows, sought: Sought, jobs: JobClient): Promise<void> {
    this.stop();
    const giveUp = (this.#giveUp = new AbortController());
    this.#share = 0;
    this.#failed = false;
    const progress = (share: number): void => {
      if (this.#giveUp === giveUp) this.#share = share;
    };
    const answer = await seek(sought, jobs, { progress, signal: giveUp.signal });
    if (this.#giveUp !== giveUp) return;
    this.#share = null;
    this.#failed = answer === null;
    this.#found = answer?.found ? { figures, sought, rows: answer.found } : null;
  }

  stop(): void {
    this.#giveUp?.abort();
    this.#giveUp = null;
    this.#share = null;
  }
}
