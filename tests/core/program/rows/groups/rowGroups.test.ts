import { expect, it } from 'vitest';
import { membersOf } from '../../../../../src/core/program/rows/groups/rowGroups.ts';

it('rowGroups: membersOf parts the rows of a block by group, each in its own order', () => {
  const groups = { of: Int32Array.of(9, 9, 1, 0, 1, 0), count: 10 };
  expect([...membersOf(groups, [0, 2, 3], 2)]).toEqual([
    [1, [0, 2]],
    [0, [3]],
  ]);
});
