import type { JobKind } from './jobList.ts';

/** What the page says to a worker. */
export type JobOrder =
  | { readonly id: number; readonly kind: JobKind; readonly request: unknown }
  | { readonly id: number; readonly cancel: true };

/** What the worker says of the job with that id. The last two are its end. */
export type JobAnswer =
  | { readonly id: number; readonly progress: unknown }
  /** At work, with nothing new to show. */
  | { readonly id: number; readonly alive: true }
  | { readonly id: number; readonly result: unknown }
  /** Given up as asked, or broken off by an error, which is named for whoever mends it. */
  | { readonly id: number; readonly failed: string };
