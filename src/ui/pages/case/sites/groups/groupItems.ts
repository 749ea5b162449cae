import { orderRows } from '../../../../../core/analysis/orderRows.ts';
import type { SortOrder } from '../table/sortOrder.ts';
import type { SiteGroups } from './siteGroups.ts';

/** A group in a list of rows: the group's number below 0. */
export function groupIn(item: number): number | null {
  return item < 0 ? -1 - item : null;
}

/**
 * What stands in the table line by line: each group with rows found, and under it, where it is open, those rows in
 * their order. A row is its number; a group is read by groupIn.
 */
export function groupItems(
  groups: SiteGroups,
  rows: Int32Array,
  { order, isOpen }: { readonly order: readonly number[]; readonly isOpen: (group: number) => boolean },
): Int32Array {
  const sizes = new Int32Array(groups.count);
  for (const row of rows) sizes[groups.of[row]!]! += 1;
  const found = order.filter((group) => sizes[group]! > 0);
  const starts = new Int32Array(groups.count).fill(-1);
  let length = 0;
  for (const group of found) {
    length += 1;
    if (!isOpen(group)) continue;
    starts[group] = length;
    length += sizes[group]!;
  }
  const items = new Int32Array(length);
  let at = 0;
  for (const group of found) {
    items[at] = -1 - group;
    at += 1 + (starts[group]! < 0 ? 0 : sizes[group]!);
  }
  for (const row of rows) {
    const group = groups.of[row]!;
    if (starts[group]! >= 0) items[starts[group]!++] = row;
  }
  return items;
}

/** Groups as the table is ordered: by name or by a figure of theirs; without an order as they first appear. */
export function groupOrder(groups: SiteGroups, order: SortOrder | null, language: string): readonly number[] {
  const all = Int32Array.from({ length: groups.count }, (_, group) => group);
  if (order === null) return [...all].sort((a, b) => Number(isRest(groups, a)) - Number(isRest(groups, b)));
  const letters = new Intl.Collator(language, { numeric: true });
  const byName = [...all].sort((a, b) => letters.compare(groups.name(a) ?? '', groups.name(b) ?? ''));
  const keys = Float64Array.from(all, (group) => {
    if (order.by === 'name') return isRest(groups, group) ? NaN : byName.indexOf(group);
    const state = groups.state(order.by, group);
    return state.state === 'value' ? state.value : state.state === 'never' ? Infinity : NaN;
  });
  return [...orderRows(keys, all, order.descending)];
}

const isRest = (groups: SiteGroups, group: number): boolean => groups.name(group) === null;
