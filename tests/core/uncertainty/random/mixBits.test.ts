import { expect, it } from 'vitest';
import { mixBits } from '../../../../src/core/uncertainty/random/mixBits.ts';

it('mixBits makes different bits of different bits', () => {
  const seen = new Set(Array.from({ length: 100_000 }, (_, i) => mixBits(i - 50_000)));
  expect(seen.size).toBe(100_000);
});

it('mixBits changes about half of the 32 bits when one changes', () => {
  let changed = 0;
  for (let i = 1; i <= 1000; i++)
    for (let bit = 0; bit < 32; bit++) changed += ones(mixBits(i) ^ mixBits(i ^ (1 << bit)));
  expect(changed / 32_000).toBeGreaterThan(15.8);
  expect(changed / 32_000).toBeLessThan(16.2);
});

function ones(bits: number): number {
  return (bits >>> 0).toString(2).replaceAll('0', '').length;
}
