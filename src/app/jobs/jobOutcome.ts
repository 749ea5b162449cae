/** How a job ended, for the page that asked for it. */
export type JobOutcome<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'failed';
      /** Nothing was heard of it for too long, or it came to an end by an error. */
      readonly reason: 'silent' | 'broken';
      /** For whoever mends it, not for the user. */
      readonly message: string;
    };
