/** What can be wrong with how uncertain a parameter is said to be. `at` is the parameter. */
export type UncertaintyIssue =
  /** Refused: the parameter keeps its value in every draw. */
  | {
      readonly code: 'uncertainty.disordered';
      readonly at: string;
      readonly low: number;
      readonly high: number;
    }
  | {
      readonly code: 'uncertainty.value-outside';
      readonly at: string;
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly code: 'uncertainty.no-range'; readonly at: string }
  | { readonly code: 'uncertainty.not-positive'; readonly at: string; readonly value: number }
  | { readonly code: 'uncertainty.not-share'; readonly at: string; readonly value: number }
  | {
      readonly code: 'uncertainty.no-counts';
      readonly at: string;
      readonly events: number;
      readonly others: number;
    }
  | { readonly code: 'uncertainty.no-samples'; readonly at: string; readonly column: string }
  | {
      readonly code: 'uncertainty.too-few-samples';
      readonly at: string;
      readonly count: number;
      readonly least: number;
    }
  | {
      readonly code: 'uncertainty.too-many-samples';
      readonly at: string;
      readonly count: number;
      readonly most: number;
    }
  /** The first of them; null = no bound on that side. */
  | {
      readonly code: 'uncertainty.sample-outside';
      readonly at: string;
      readonly value: number;
      readonly low: number | null;
      readonly high: number | null;
      readonly count: number;
    }
  /** The value is none that the measurements, from low to high, could give. */
  | {
      readonly code: 'uncertainty.value-unmeasured';
      readonly at: string;
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }
  /** Mended: drawn another way than asked, said so. */
  | {
      readonly code: 'uncertainty.too-wide';
      readonly at: string;
      readonly low: number;
      readonly high: number;
    }
  | { readonly code: 'uncertainty.crosses-bound'; readonly at: string; readonly bound: number }
  /** Left out: the correlations of the other pairs stand. */
  | {
      readonly code: 'uncertainty.correlations-clash';
      readonly at: string;
      readonly other: string;
      readonly rank: number;
    };
