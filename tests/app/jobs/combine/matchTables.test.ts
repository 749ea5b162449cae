import { expect, test } from 'vitest';
import { jobClient } from '../../../../src/app/jobs/jobClient.ts';
import { tableFrom } from '../../../core/dataset/combine/tables.ts';
import { channelWorker } from '../channelWorker.ts';

const keys = [{ left: 'c1', right: 'c1' }];
const names = Array.from({ length: 50_000 }, (_, row) => row);
const left = tableFrom({ nr: names });
const right = tableFrom({ nr: [...names].reverse().map((row) => row + 1) });

test('rows are matched off the page, with progress, and given up when nobody waits for them', async () => {
  const client = jobClient(() => channelWorker());
  const shares: number[] = [];
  const progress = (share: number) => shares.push(share);
  const outcome = await client.run('matchTables', { left, right, keys }, { progress });
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  expect(outcome.result).toMatchObject({ matched: 49_999, unmatched: 1, unused: 1, twiceCount: 0 });
  expect(outcome.result.rows[1]).toBe(49_999);
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const signal = AbortSignal.abort();
  expect(await client.run('matchTables', { left, right, keys }, { signal })).toEqual({ kind: 'cancelled' });
});
