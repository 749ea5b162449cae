import { askWorker, type JobWorker } from './askWorker.ts';
import type { JobKind, RequestOf, ResultOf } from './jobList.ts';
import type { JobOptions } from './jobOptions.ts';
import type { JobOutcome } from './jobOutcome.ts';
import { runHere } from './runHere.ts';

export interface JobClient {
  /** Settles always, and never throws: a job that hangs, breaks or is given up says so. */
  run<K extends JobKind>(
    kind: K,
    request: RequestOf<K>,
    options?: JobOptions<K>,
  ): Promise<JobOutcome<ResultOf<K>>>;
}

/** A worker without work is ended after this while, and its memory given back. */
const IDLE_MS = 60_000;

/**
 * Gives jobs to workers, each job a worker of its own, so that one given up or hung is ended without the others. One
 * worker that has finished is kept for the next job. null = there are none: jobs run in the page.
 */
export function jobClient(startWorker: (() => JobWorker) | null): JobClient {
  let idle: JobWorker | null = null;
  let ending: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;

  function take(): JobWorker | null {
    const kept = idle;
    idle = null;
    clearTimeout(ending);
    try {
      return kept ?? startWorker?.() ?? null;
    } catch {
      // A page opened from a file has the name but may not use it.
      return null;
    }
  }

  function release(worker: JobWorker): void {
    if (idle) return worker.terminate();
    idle = worker;
    ending = setTimeout(() => {
      idle = null;
      worker.terminate();
    }, IDLE_MS);
  }

  return {
    async run(kind, request, options = {}) {
      if (options.signal?.aborted) return { kind: 'cancelled' };
      const worker = take();
      if (!worker) return runHere(kind, request, options);
      return askWorker(worker, { id: ++lastId, kind, request }, { ...options, release });
    },
  };
}
