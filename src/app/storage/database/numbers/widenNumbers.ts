import type { ColumnRecord } from '../records.ts';

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
  if (into instanceof Float64Array) {
    const place = into.subarray(from, from + scaled.data.length);
    if (scaled.data instanceof Int32Array) widenLong(scaled.data, scaled.times, place);
    else widenShort(scaled.data, scaled.times, place);
  }
  return from + scaled.data.length;
}

// Two loops where one would do: one that meets every kind of array takes four times as long.

function widenLong(numbers: Int32Array, times: number, into: Float64Array): void {
  const missing = -2_147_483_648;
  for (let row = 0; row < into.length; row++) {
    const value = numbers[row]!;
    into[row] = value === missing ? NaN : value / times;
  }
}

function widenShort(numbers: Int8Array | Int16Array, times: number, into: Float64Array): void {
  const missing = numbers instanceof Int8Array ? -128 : -32_768;
  for (let row = 0; row < into.length; row++) {
    const value = numbers[row]!;
    into[row] = value === missing ? NaN : value / times;
  }
}
