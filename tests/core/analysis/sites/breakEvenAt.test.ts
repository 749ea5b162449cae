import { expect, it } from 'vitest';
import { breakEvenAt, verdicts } from '../../../../src/core/analysis/sites/breakEvenAt.ts';

it('breakEvenAt reads each verdict with its value, and a row that is not there as missing', () => {
  const found = {
    within: [0, 10] as const,
    values: Float64Array.from(verdicts, (_, place) => place),
    verdicts: Uint8Array.from(verdicts, (_, place) => place),
  };
  const read = verdicts.map((_, row) => breakEvenAt(found, row));
  expect(read.map(({ state }) => state)).toEqual(verdicts.map(({ state }) => state));
  expect(read[7]).toEqual({ state: 'value', value: 7, from: 'most', pays: true });
  expect(breakEvenAt(found, 99)).toEqual({ state: 'missing' });
});
