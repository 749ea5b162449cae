import { expect, test } from 'vitest';
import { jobClient } from '../../../src/app/jobs/jobClient.ts';
import { sortElsewhere } from '../../../src/app/rows/sortElsewhere.ts';

test('rows are put in order by their keys, and both stay where they are', async () => {
  const length = 600_000;
  const keys = Float64Array.from({ length }, (_, row) => (row * 7) % length);
  const rows = Int32Array.from({ length }, (_, row) => row);
  const request = { keys, rows, descending: true };
  const outcome = await sortElsewhere(request, jobClient(null), new AbortController().signal);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  expect(keys[outcome.result[0] ?? -1]).toBe(length - 1);
  expect(keys[outcome.result[length - 1] ?? -1]).toBe(0);
  expect([keys.length, rows.length]).toEqual([length, length]);
});
