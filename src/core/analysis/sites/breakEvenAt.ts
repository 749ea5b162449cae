/** Where a row begins or ceases to pay as one parameter moves alone; values in the parameter's own unit. */
export type SiteBreakEven =
  /** It pays from this value on, or up to it; `pays`: as the row stands. */
  | {
      readonly state: 'value';
      readonly value: number;
      readonly from: 'least' | 'most';
      readonly pays: boolean;
    }
  /** It pays, or does not, whatever value was tried. */
  | { readonly state: 'always' | 'never' }
  /** The figure jumps over 0, so that no value makes it 0. */
  | { readonly state: 'jumps' }
  /** The row lacks a number. */
  | { readonly state: 'missing' };

/** The same for many rows, as plain data that a worker can send. */
export interface RowBreakEvens {
  /** Values tried, in the parameter's own unit. */
  readonly within: readonly [number, number];
  /** By row; NaN without one. */
  readonly values: Float64Array;
  /** By row: the place in `verdicts`. */
  readonly verdicts: Uint8Array;
}

/** What can be said of a row, but for its value. */
export const verdicts = [
  { state: 'missing' },
  { state: 'jumps' },
  { state: 'never' },
  { state: 'always' },
  { state: 'value', from: 'least', pays: false },
  { state: 'value', from: 'least', pays: true },
  { state: 'value', from: 'most', pays: false },
  { state: 'value', from: 'most', pays: true },
] as const;

export function breakEvenAt({ values, verdicts: places }: RowBreakEvens, row: number): SiteBreakEven {
  const verdict = verdicts[places[row] ?? 0] ?? verdicts[0];
  return verdict.state === 'value' ? { ...verdict, value: values[row] ?? NaN } : verdict;
}
