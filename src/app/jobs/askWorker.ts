import type { JobKind, ProgressOf, ResultOf } from './jobList.ts';
import type { JobOptions } from './jobOptions.ts';
import type { JobOutcome } from './jobOutcome.ts';
import type { JobAnswer, JobOrder } from './message.ts';

/** What the client needs of a worker. */
export interface JobWorker {
  onmessage: ((event: MessageEvent<JobAnswer>) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(order: JobOrder, transfer: Transferable[]): void;
  terminate(): void;
}

interface Asking<K extends JobKind> extends JobOptions<K> {
  /** Takes back a worker that is well and has nothing to do. */
  release(worker: JobWorker): void;
}

/** A job given up is ended at its next pause; a worker that has not answered by then is ended with it. */
const GRACE_MS = 300;
const TICK_MS = 1_000;
/** Counted, not read off a clock: a machine that slept has not been waiting. */
const SILENT_TICKS = 10;

/** One job on one worker, until it has answered, failed, been given up, or fallen silent. */
export function askWorker<K extends JobKind>(
  worker: JobWorker,
  order: Extract<JobOrder, { kind: JobKind }>,
  { progress, signal, transfer, release }: Asking<K>,
): Promise<JobOutcome<ResultOf<K>>> {
  return new Promise((resolve) => {
    let silent = 0;
    let grace: ReturnType<typeof setTimeout> | undefined;
    const watch = setInterval(() => {
      silent += 1;
      if (silent >= SILENT_TICKS) end({ kind: 'failed', reason: 'silent', message: order.kind });
    }, TICK_MS);

    function end(outcome: JobOutcome<ResultOf<K>>, isWell = false): void {
      clearInterval(watch);
      clearTimeout(grace);
      signal?.removeEventListener('abort', giveUp);
      worker.onmessage = worker.onmessageerror = worker.onerror = null;
      if (isWell) release(worker);
      else worker.terminate();
      resolve(outcome);
    }

    // Who gives up a job waits for nothing; the worker is seen to afterwards.
    function giveUp(): void {
      resolve({ kind: 'cancelled' });
      worker.postMessage({ id: order.id, cancel: true }, []);
      grace = setTimeout(() => end({ kind: 'cancelled' }), GRACE_MS);
    }

    const broken = (message: string) => end({ kind: 'failed', reason: 'broken', message });
    worker.onmessage = ({ data: answer }) => {
      if (answer.id !== order.id) return;
      silent = 0;
      if ('result' in answer) end({ kind: 'done', result: answer.result as ResultOf<K> }, true);
      else if ('failed' in answer) end({ kind: 'failed', reason: 'broken', message: answer.failed }, true);
      else if ('progress' in answer && !signal?.aborted) progress?.(answer.progress as ProgressOf<K>);
    };
    worker.onmessageerror = () => broken('an answer could not be read');
    worker.onerror = (event) => {
      event.preventDefault();
      broken(event.message || 'the worker could not be started');
    };
    signal?.addEventListener('abort', giveUp);
    try {
      worker.postMessage(order, [...(transfer ?? [])]);
    } catch (error) {
      broken(String(error));
    }
  });
}
