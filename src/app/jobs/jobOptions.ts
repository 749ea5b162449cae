import type { JobKind, ProgressOf } from './jobList.ts';

/** What may be said when a job is asked for. */
export interface JobOptions<K extends JobKind> {
  readonly progress?: (value: ProgressOf<K>) => void;
  readonly signal?: AbortSignal;
  /** Buffers of the request to hand over instead of copying: the caller no longer has them. */
  readonly transfer?: readonly Transferable[];
}
