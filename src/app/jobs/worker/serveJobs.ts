import { jobList, type JobKind } from '../jobList.ts';
import type { JobContext, JobDone } from '../job.ts';
import type { JobAnswer, JobOrder } from '../message.ts';
import { pacer } from '../pacer.ts';

/** The worker's side of the line. */
export interface JobPort {
  onmessage: ((event: MessageEvent<JobOrder>) => void) | null;
  postMessage(answer: JobAnswer, transfer: Transferable[]): void;
}

/** Any job, seen from where its request has just come in by message. */
export type LoadJob = (kind: JobKind) => Promise<{
  run(request: unknown, context: JobContext<unknown>): Promise<JobDone<unknown>>;
}>;

/** The page holds requests to the type of their kind. */
const load = ((kind) => jobList[kind]()) as LoadJob;

/** Does the jobs that come in at a port, several at a time where they pause, and answers each by its id. */
export function serveJobs(port: JobPort, loadJob: LoadJob = load): void {
  const running = new Map<number, AbortController>();
  port.onmessage = ({ data: order }) => {
    if ('cancel' in order) running.get(order.id)?.abort();
    else void answer(order.id, order.kind, order.request);
  };

  async function answer(id: number, kind: JobKind, request: unknown): Promise<void> {
    const giveUp = new AbortController();
    const { signal } = giveUp;
    running.set(id, giveUp);
    const say = (words: JobAnswer, transfer: readonly Transferable[] = []) =>
      port.postMessage(words, [...transfer]);
    try {
      const { run } = await loadJob(kind);
      const pause = pacer(signal, { onPause: () => say({ id, alive: true }) });
      const { result, transfer } = await run(request, {
        progress: (progress) => say({ id, progress }),
        signal,
        pause,
      });
      signal.throwIfAborted();
      say({ id, result }, transfer);
    } catch (error) {
      say({ id, failed: String(error) });
    } finally {
      running.delete(id);
    }
  }
}
