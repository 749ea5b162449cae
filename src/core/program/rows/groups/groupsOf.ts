import type { RowGroups } from './rowGroups.ts';

/** Rows put together by what stands in them, groups in the order in which they first appear. */
export function groupsOf<Key>(
  count: number,
  keyAt: (row: number) => Key,
): RowGroups & { readonly keys: readonly Key[] } {
  const places = new Map<Key, number>();
  const of = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const key = keyAt(row);
    let place = places.get(key);
    if (place === undefined) places.set(key, (place = places.size));
    of[row] = place;
  }
  return { of, count: places.size, keys: [...places.keys()] };
}
