/** How far the reading of a file has come. */
export interface ReadProgress {
  /** Bytes read (characters of a pasted text) of `total`. A file that must be read once more begins again at 0. */
  readonly bytes: number;
  readonly total: number;
  /** Rows kept so far. */
  readonly rows: number;
}

/** What a reading gives and takes while it runs. */
export interface ReadingContext {
  readonly progress?: (at: ReadProgress) => void;
  /** Aborted: the reading rejects with the signal's reason, and nothing is left of it. */
  readonly signal?: AbortSignal;
  /** Awaited between pieces of work (some tens of milliseconds each), so that messages can come in. */
  readonly pause?: () => Promise<void>;
  /** Bytes read at a time; nothing but speed depends on it. */
  readonly chunkBytes?: number;
}
