import type { ColumnRecord } from './records.ts';

/** Puts the numbers of a stored part where they belong in the whole column; gives the row after them. */
export function widenNumbers(
  { data, scaled }: Pick<ColumnRecord, 'data' | 'scaled'>,
  into: Float64Array | Int32Array,
  from: number,
): number {
  if (!scaled) {
    into.set(data, from);
    return from + data.length;
  }
  const { data: numbers, times } = scaled;
  const missing = -(2 ** (8 * numbers.BYTES_PER_ELEMENT - 1));
  for (let row = 0; row < numbers.length; row++) {
    const value = numbers[row] ?? missing;
    into[from + row] = value === missing ? NaN : value / times;
  }
  return from + numbers.length;
}
