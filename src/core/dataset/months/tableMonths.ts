/** The months that the rows of a table were put together of: one row per place. */
export interface TableMonths {
  /** "2024" */
  readonly year: string;
  /** By id of a column of numbers: twelve numbers for each row, NaN = missing. */
  readonly cells: ReadonlyMap<string, Float64Array>;
  /** By row, bit 0 = January: months that the place has no row for. */
  readonly lacking: Uint16Array;
  /** By row: months that the place has several rows for, of which none can be told to be the right one. */
  readonly doubled: Uint16Array;
}

export const monthsInYear = 12;

/** The months, 1–12, in a set of bits. */
export function monthsIn(bits: number): number[] {
  return Array.from({ length: monthsInYear }, (_, at) => at + 1).filter(
    (month) => (bits & (1 << (month - 1))) !== 0,
  );
}
