import { expect, it } from 'vitest';
import { groupAt, lanesByGroup, type Rows } from '../../../../src/core/formula/functions/groupedRows.ts';

const rows = (given: Partial<Rows>): Rows => ({
  lanes: { variants: 2, rows: 3 },
  counted: () => true,
  group: null,
  ...given,
});

it('lanesByGroup puts all lanes of a variant together without groups', () => {
  expect([...lanesByGroup(rows({}), 0)]).toEqual([[0, [0, 1, 2]]]);
  expect([...lanesByGroup(rows({}), 1)]).toEqual([[0, [3, 4, 5]]]);
});

it('lanesByGroup leaves out rows that are part of another, and rows without a group', () => {
  expect([...lanesByGroup(rows({ counted: (row) => row !== 1 }), 1)]).toEqual([[0, [3, 5]]]);
  const group = Float64Array.of(1, NaN, 0, 1, 1, NaN);
  expect([...lanesByGroup(rows({ group }), 0)]).toEqual([
    [1, [0]],
    [0, [2]],
  ]);
  expect([...lanesByGroup(rows({ group }), 1)]).toEqual([[1, [3, 4]]]);
});

it('groupAt is the option of the lane', () => {
  expect(groupAt(rows({}), 4)).toBe(0);
  expect(groupAt(rows({ group: Float64Array.of(2) }), 4)).toBe(2);
});
