import type { CsvChoices, CsvPreview } from '../../../../app/csvFile/csvPreview.ts';
import type { ReadProgress } from '../../../../app/csvFile/readingContext.ts';
import type { CsvNews } from '../../../../app/jobs/csv/readCsv.ts';
import type { SentTexts } from '../../../../app/jobs/csv/sendTexts.ts';
import { withSentTexts } from '../../../../app/jobs/csv/withSentTexts.ts';
import type { JobClient } from '../../../../app/jobs/jobClient.ts';
import { turn } from '../../../../app/jobs/turn.ts';

/** Why a file could not be read to the end, though nothing is known to be wrong with it. */
export type ReadingFailure = 'silent' | 'broken';

/** One file on its way in: read anew for every choice, the newest answer alone is shown. */
export class CsvReading {
  #choices = $state.raw<CsvChoices>({});
  #shown = $state.raw<CsvPreview | null>(null);
  #progress = $state.raw<ReadProgress | null>(null);
  #running = $state.raw<AbortController | null>(null);
  #failure = $state.raw<ReadingFailure | null>(null);
  #undone = $state(0);
  /** The choices of what is shown. */
  #settled: CsvChoices = {};
  readonly #jobs: JobClient;
  readonly #file: File | string;

  constructor(jobs: JobClient, file: File | string) {
    this.#jobs = jobs;
    this.#file = file;
  }

  get choices(): CsvChoices {
    return this.#choices;
  }
  /** The last reading stays on screen while the next one is on its way. */
  get shown(): CsvPreview | null {
    return this.#shown;
  }
  get isRunning(): boolean {
    return this.#running !== null;
  }
  get progress(): ReadProgress | null {
    return this.#progress;
  }
  get failure(): ReadingFailure | null {
    return this.#failure;
  }
  /** How often a choice came to nothing, so that the fields it was made in have to show the old one again. */
  get undone(): number {
    return this.#undone;
  }

  async read(choices: CsvChoices): Promise<void> {
    this.#running?.abort();
    const own = new AbortController();
    this.#running = own;
    this.#choices = choices;
    this.#progress = null;
    this.#failure = null;
    const sent = new Map<number, string[]>();
    const progress = (news: CsvNews): void => {
      if ('texts' in news) addTexts(sent, news);
      else this.#progress = news;
    };
    const request = { file: this.#file, choices };
    const outcome = await this.#jobs.run('readCsv', request, { signal: own.signal, progress });
    // The answer has just been taken in; what it shows is work of its own.
    await turn();
    // An older answer never replaces a newer one.
    if (this.#running !== own) return;
    this.#running = null;
    if (outcome.kind === 'done') {
      const { table } = outcome.result;
      this.#shown = { ...outcome.result, table: table && withSentTexts(table, sent) };
      this.#settled = choices;
      return;
    }
    this.#goBack();
    if (outcome.kind === 'failed') this.#failure = outcome.reason;
  }

  /** Gives up the reading on its way: what was shown, and how it was read, stay. */
  cancel(): void {
    this.#running?.abort();
    this.#running = null;
    this.#goBack();
  }

  #goBack(): void {
    this.#choices = this.#settled;
    this.#undone += 1;
  }
}

function addTexts(sent: Map<number, string[]>, { column, texts }: SentTexts): void {
  const known = sent.get(column);
  if (known) for (const text of texts) known.push(text);
  else sent.set(column, [...texts]);
}
