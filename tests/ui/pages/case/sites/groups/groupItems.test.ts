import { expect, test } from 'vitest';
import {
  groupIn,
  groupItems,
  groupOrder,
} from '../../../../../../src/ui/pages/case/sites/groups/groupItems.ts';
import type { SiteGroups } from '../../../../../../src/ui/pages/case/sites/groups/siteGroups.ts';

const names = [null, 'Syd', 'Nord'];
const sums = [NaN, 30, 70];
const groups: SiteGroups = {
  head: 'Region',
  count: 3,
  of: Int32Array.of(1, 0, 2, 1, 2),
  name: (group) => names[group] ?? null,
  counted: () => 1,
  state: (_, group) => {
    const value = sums[group] ?? NaN;
    return Number.isNaN(value) ? { state: 'none' } : { state: 'value', value };
  },
  rows: () => null,
};

test('rows stand under their open group in their own order, and a group without a row found is not shown', () => {
  const rows = Int32Array.of(4, 3, 2, 0);
  const isOpen = (group: number) => group === 2;
  const items = groupItems(groups, rows, { order: [2, 1, 0], isOpen });
  expect([...items].map((item) => groupIn(item) ?? `row ${item}`)).toEqual([2, 'row 4', 'row 2', 1]);
});

test('groups are ordered by name or figure, those without one last; else as they appear, the nameless last', () => {
  expect(groupOrder(groups, null, 'da')).toEqual([1, 2, 0]);
  expect(groupOrder(groups, { by: 'name', descending: false }, 'da')).toEqual([2, 1, 0]);
  expect(groupOrder(groups, { by: 'hours', descending: true }, 'da')).toEqual([2, 1, 0]);
  expect(groupOrder(groups, { by: 'hours', descending: false }, 'da')).toEqual([1, 2, 0]);
});
