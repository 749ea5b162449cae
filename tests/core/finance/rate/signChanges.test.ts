import { expect, it } from 'vitest';
import { signChanges } from '../../../../src/core/finance/rate/signChanges.ts';

it.each([
  { flows: [-1, 1], changes: 1 },
  { flows: [-1, 0, 0, 1], changes: 1 },
  { flows: [-1, 2, -1, 2], changes: 3 },
  { flows: [0, 0], changes: 0 },
  { flows: [-1, -2], changes: 0 },
  { flows: [], changes: 0 },
  { flows: [-1, NaN, 1], changes: NaN },
])('signChanges of $flows is $changes', ({ flows, changes }) => {
  expect(signChanges(Float64Array.from(flows))).toBe(changes);
});
