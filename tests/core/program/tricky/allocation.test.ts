import { describe, expect, it } from 'vitest';
import { read, run, smallCase } from './workedRun.ts';

const frame = (keys: readonly (number | null)[]) =>
  smallCase(
    [
      { id: 'amount', unit: 'mDKK', value: 400 },
      { id: 'key', unit: 'point', value: null },
      { id: 'step', unit: 'mDKK', value: 1 },
    ],
    [{ id: 'part', unit: 'mDKK', formula: 'apportion(amount, key, step)' }],
    {
      dataset: {
        mapping: { key: 'key' },
        rows: keys.map((key, index) => ({ name: `row ${index + 1}`, key })),
      },
    },
  );

function parts(keys: readonly (number | null)[]): (number | string)[] {
  const evaluation = run(frame(keys), { rows: true });
  return keys.map((_, row) => read(evaluation, 'part', { row }));
}

describe('an amount apportioned in whole steps', () => {
  // Quotas 126.4, 60.695, 86.3, 84.604 and 42.001: the two spare units go to the largest remainders.
  const keys = [31.6, 15.17375, 21.575, 21.151, 10.50025];

  it('gives spare units to the largest remainders and adds up exactly', () => {
    expect(parts(keys)).toEqual([126, 61, 86, 85, 42]);
  });

  it('breaks ties by the order of the rows', () => {
    expect(parts([1, 1, 1])).toEqual([134, 133, 133]);
  });

  it('gives nothing to a key of zero', () => {
    expect(parts([1, 0, 1])).toEqual([200, 0, 200]);
  });

  it('has no value where every key is empty', () => {
    expect(parts([null, null]).every((part) => typeof part === 'string')).toBe(true);
  });
});
