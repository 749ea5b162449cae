import { uniform } from '../../core/column.ts';
import type { EvidenceGate } from '../../core/analysis/evidenceGate.ts';
import type { Table } from '../../core/dataset/table.ts';
import { verdictReads } from '../../core/program/conclusion.ts';
import { evaluate } from '../../core/program/evaluate.ts';
import type { Evaluation } from '../../core/program/evaluation.ts';
import type { Inputs } from '../../core/program/prepareInputs.ts';
import type { Program } from '../../core/program/program.ts';
import type { RowSummary } from '../../core/program/rows/rowSummary.ts';
import { wholeOfRows } from '../../core/program/rows/wholeOfRows.ts';
import type { JobClient } from '../jobs/jobClient.ts';
import type { JobOptions } from '../jobs/jobOptions.ts';
import type { RowsJudgement } from '../jobs/rows/judgeRows.ts';
import type { SeekRowsAnswer, SeekRowsRequest } from '../jobs/rows/seekRows.ts';
import type { RowsAnswer, RunRowsRequest } from '../jobs/rows/runRows.ts';
import { sentWithTable } from './sentWithTable.ts';

/** What the page knows of rows that a worker runs: its last answer, and whether a newer one is on its way. */
export interface ManyRows {
  readonly table: Table;
  /** What a worker is asked, for who has more to ask of the same rows. */
  readonly asked: Asked;
  /** Numbers by row in base units, by figure; null before the first answer. */
  readonly figures: RowsAnswer['figures'] | null;
  readonly summary: RowSummary | null;
  readonly groups: RowsAnswer['groups'];
  /** Asks from which value of a parameter every row pays, by what is on screen; null = given up, or it failed. */
  readonly seek: SeekRows;
  /** Share of the work done on a newer answer, 0–1; null = the answer is of what is on screen. */
  readonly share: number | null;
  /** A worker could not do it; what is on screen is older, or nothing. */
  readonly failed: boolean;
}

export type SeekRows = (
  sought: Pick<SeekRowsRequest, 'parameter' | 'figure'>,
  jobs: JobClient,
  options: JobOptions<'seekRows'>,
) => Promise<SeekRowsAnswer | null>;

/** A question to a worker with what the page needs to read its answer. */
export interface Asked {
  readonly request: RunRowsRequest;
  readonly program: Program;
  readonly inputs: Inputs;
  readonly table: Table;
}

/** Rows beyond what the page runs by itself: asked of a worker, where the newest question wins. */
export class RowsElsewhere {
  #answered = $state.raw<(Asked & { readonly answer: RowsAnswer }) | null>(null);
  #judged = $state.raw<(Asked & { readonly judgement: RowsJudgement }) | null>(null);
  #share = $state<number | null>(null);
  #failed = $state(false);
  #latest: Asked | null = null;
  #giveUp: AbortController | null = null;

  /** How far it is is read where it is shown: who shows the rows has nothing to do at every step of the work. */
  view(asked: Asked): ManyRows {
    const { table } = asked;
    const last = this.#answered?.table === table ? this.#answered : null;
    const answer = last?.answer;
    const share = () => this.#share;
    const failed = () => this.#failed;
    return {
      table,
      asked,
      figures: answer?.figures ?? null,
      summary: answer?.summary ?? null,
      groups: answer?.groups ?? [],
      seek: async (sought, jobs, options) =>
        last &&
        sentWithTable(last, (request, transfer) =>
          jobs.run('seekRows', { ...request, ...sought }, { ...options, transfer }),
        ),
      get share() {
        return share();
      },
      get failed() {
        return failed();
      },
    };
  }

  /** The last answer for the whole; before the first, what the rows give is missing. */
  evaluation(asked: Asked): Evaluation {
    const { program } = asked;
    const last = this.#answered;
    if (last?.table !== asked.table) {
      const columns = new Map(asked.inputs.columns);
      for (const id of Object.keys(asked.request.mapping)) columns.set(id, uniform(NaN));
      return evaluate(program, { ...asked.inputs, columns });
    }
    const breakEvens = this.#judged?.request === last.request ? this.#judged.judgement.breakEvens : null;
    return wholeOfRows(program, last.inputs, last.answer.summary, {
      rerun: () => {
        throw new Error('many rows are run by a worker alone');
      },
      breakEven: (_, id) => breakEvens?.get(id) ?? NaN,
    });
  }

  /** null until a worker has judged what is on screen. */
  gate(): EvidenceGate | null {
    const [last, judged] = [this.#answered, this.#judged];
    return judged && judged.request === last?.request ? judged.judgement.gate : null;
  }

  async ask(asked: Asked, jobs: JobClient): Promise<void> {
    if (this.#latest?.request === asked.request) return;
    this.#latest = asked;
    this.#giveUp?.abort();
    const giveUp = (this.#giveUp = new AbortController());
    const { signal } = giveUp;
    this.#share = 0;
    this.#failed = false;
    const progress = (share: number) => {
      if (this.#giveUp === giveUp) this.#share = share;
    };
    const answer = await sentWithTable(asked, (request, transfer) =>
      jobs.run('runRows', request, { progress, signal, transfer }),
    );
    if (this.#giveUp !== giveUp) return;
    if (answer === null) return this.#end(true);
    // Shown together with the break-evens that the verdict reads: without them it could be another one.
    const isWhole = !readsBreakEven(asked.program);
    if (isWhole) {
      this.#answered = { ...asked, answer };
      this.#end(false);
    }
    const judgement = await sentWithTable(asked, (request, transfer) =>
      jobs.run('judgeRows', request, { signal, transfer }),
    );
    if (this.#giveUp !== giveUp) return;
    if (judgement) this.#judged = { ...asked, judgement };
    if (isWhole) return;
    if (judgement) this.#answered = { ...asked, answer };
    this.#end(judgement === null);
  }

  #end(failed: boolean): void {
    this.#share = null;
    this.#failed = failed;
  }

  /** Nobody looks at the rows any more. */
  stop(): void {
    this.#giveUp?.abort();
    this.#giveUp = null;
    this.#latest = null;
    this.#share = null;
  }
}

function readsBreakEven(program: Program): boolean {
  return verdictReads(program).some((id) => program.nodes.get(id)?.kind === 'solve');
}
