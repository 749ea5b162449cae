import type { Table } from '../../core/dataset/table.ts';
import type { RowData } from '../../core/program/prepareInputs.ts';
import type { JobClient } from '../jobs/jobClient.ts';
import type { DrawsAnswer } from '../jobs/draws/drawsAnswer.ts';
import type { DrawsRequest } from '../jobs/draws/drawsRequest.ts';
import { sentWithTable } from '../rows/sentWithTable.ts';

export interface DrawsQuestion {
  readonly request: DrawsRequest;
  /** The rows' table, where they are too many for the page. */
  readonly table: Table | null;
  /** The dataset as the page has mapped it. */
  readonly mapped: RowData | null;
}

export interface AnsweredDraws {
  readonly question: DrawsQuestion;
  readonly answer: DrawsAnswer;
}

/** What is given up hands its worker back at its next pause: until then the next question waits. */
const PAUSE_MS = 60;

/** Draws of the open document: asked of a worker, where the newest question wins. */
export class DrawsElsewhere {
  /** The figure that the reader has chosen to see in full. */
  chosen = $state<string | null>(null);
  /** Its section is on the screen, or near it. */
  inSight = $state(false);
  readonly #jobs: JobClient;
  #answered = $state.raw<AnsweredDraws | null>(null);
  #share = $state<number | null>(null);
  #failed = $state(false);
  #running = $state<DrawsQuestion | null>(null);
  #latest: DrawsQuestion | null = null;
  #giveUp: AbortController | null = null;

  constructor(jobs: JobClient) {
    this.#jobs = jobs;
  }

  /** The last answer; it stands until the next, and is marked by whoever shows it where it is of another question. */
  get answered(): AnsweredDraws | null {
    return this.#answered;
  }
  /** Share of the work done on a newer answer, 0–1; null = nothing is under way. */
  get share(): number | null {
    return this.#share;
  }
  /** Draws that are being run. */
  get running(): number | null {
    return this.#running?.request.plan.draws ?? null;
  }
  /** What is being run draws every parameter anew as well. */
  get deepening(): boolean {
    return this.#running?.request.totals === true;
  }
  /** A worker could not do it: what is on screen is older, or nothing. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Asks unless the same has been asked, with as many draws or more, and as much about them. */
  async ask(question: DrawsQuestion): Promise<void> {
    if (this.#latest && isOfSame(this.#latest, question) && says(this.#latest, question)) return;
    const wasBusy = this.#share !== null;
    this.#giveUp?.abort();
    this.#latest = question;
    const giveUp = (this.#giveUp = new AbortController());
    const { signal } = giveUp;
    this.#running = question;
    this.#share = 0;
    this.#failed = false;
    if (wasBusy) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (signal.aborted) return;
    const progress = (share: number): void => {
      if (this.#giveUp === giveUp) this.#share = share;
    };
    const send: Sent = (request, transfer) =>
      this.#jobs.run('runDraws', request, { progress, signal, transfer });
    const answer = await answerOf(question, send);
    if (this.#giveUp !== giveUp || signal.aborted) return;
    this.#share = null;
    this.#running = null;
    this.#failed = answer === null;
    if (answer) this.#answered = { question, answer };
    else this.#latest = null;
  }

  /** The reader gives up what is under way; what was answered before stands. */
  cancel(): void {
    this.stop();
    this.#latest = this.#answered?.question ?? null;
  }

  /** Nobody looks at the draws any more. */
  stop(): void {
    this.#giveUp?.abort();
    this.#giveUp = null;
    this.#latest = null;
    this.#running = null;
    this.#share = null;
  }
}

/**
 * Whether two questions are of the same figures, drawn the same way: the number of draws aside. By what stands in them,
 * since every edit prepares the inputs anew.
 */
export function isOfSame(one: DrawsQuestion, other: DrawsQuestion): boolean {
  const [a, b] = [one.request, other.request];
  return (
    a.model === b.model && one.mapped === other.mapped && one.table === other.table && textOf(a) === textOf(b)
  );
}

function says({ request: known }: DrawsQuestion, { request: asked }: DrawsQuestion): boolean {
  return known.plan.draws >= asked.plan.draws && (known.totals === true || asked.totals !== true);
}

function textOf({ reading, changes, settings, rowsKey, outcome, plan }: DrawsRequest): string {
  const { draws: _draws, ...drawn } = settings;
  return JSON.stringify([reading, changes, drawn, rowsKey, outcome, plan.seed, plan.method]);
}

type Sent = Parameters<typeof sentWithTable<DrawsRequest, DrawsAnswer>>[1];

async function answerOf({ request, table }: DrawsQuestion, send: Sent): Promise<DrawsAnswer | null> {
  if (table) return sentWithTable({ request, table }, send);
  const outcome = await send(request, []);
  return outcome.kind === 'done' ? outcome.result : null;
}
