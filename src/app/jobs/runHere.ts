import { jobList, type JobKind, type RequestOf, type ResultOf } from './jobList.ts';
import type { JobOptions } from './jobOptions.ts';
import type { JobOutcome } from './jobOutcome.ts';
import { pacer } from './pacer.ts';
import type { LoadJob } from './worker/serveJobs.ts';

/** The same job in the page itself, for where there are no workers: a page opened from a file. */
export async function runHere<K extends JobKind>(
  kind: K,
  request: RequestOf<K>,
  options: JobOptions<K>,
): Promise<JobOutcome<ResultOf<K>>> {
  const signal = options.signal ?? new AbortController().signal;
  // Kind and request belong together; TypeScript cannot follow that through the list.
  const load = jobList[kind] as () => ReturnType<LoadJob>;
  const progress = options.progress as ((value: unknown) => void) | undefined;
  try {
    const { run } = await load();
    const context = { progress: progress ?? (() => undefined), signal, pause: pacer(signal) };
    const { result } = await run(request, context);
    return signal.aborted ? { kind: 'cancelled' } : { kind: 'done', result: result as ResultOf<K> };
  } catch (error) {
    return signal.aborted
      ? { kind: 'cancelled' }
      : { kind: 'failed', reason: 'broken', message: String(error) };
  }
}
