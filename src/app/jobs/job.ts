/** What a job is given beside its request. */
export interface JobContext<Progress> {
  progress(value: Progress): void;
  /** Aborted when the user gives the job up. */
  readonly signal: AbortSignal;
  /**
   * To be awaited wherever a job has worked for a while, at least every tenth of a second: messages come in meanwhile.
   * Costs next to nothing when it was just awaited. Throws when the job is given up.
   */
  pause(): Promise<void>;
}

/** What a job hands back; the buffers in `transfer` change hands without being copied. */
export interface JobDone<Result> {
  readonly result: Result;
  readonly transfer: readonly Transferable[];
}
