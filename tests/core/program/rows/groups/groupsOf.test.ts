import { expect, it } from 'vitest';
import { groupsOf } from '../../../../../src/core/program/rows/groups/groupsOf.ts';

it('groupsOf numbers groups as they first appear; rows without a text are one group too', () => {
  const texts = ['Syd', null, 'Nord', 'Syd', null];
  expect(groupsOf(5, (row) => texts[row] ?? null)).toEqual({
    of: Int32Array.of(0, 1, 2, 0, 1),
    count: 3,
    keys: ['Syd', null, 'Nord'],
  });
});
