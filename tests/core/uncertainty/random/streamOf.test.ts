import { expect, it } from 'vitest';
import { streamOf } from '../../../../src/core/uncertainty/random/streamOf.ts';

const text = (seed: number, id: string): string => streamOf(seed, id).join(' ');

it('streamOf answers the same for the same seed and name', () => {
  expect(streamOf(1, 'births')).toEqual(streamOf(1, 'births'));
  expect(streamOf(1, 'births')).toHaveLength(8);
});

it('streamOf tells apart names that are near each other, seeds, and seeds beyond 32 bits', () => {
  const names = Array.from({ length: 3000 }, (_, i) => `p${i}`);
  const all = [...names, '', 'ab', 'ba', 'a', 'aa', 'å', 'A'].map((name) => text(1, name));
  expect(new Set(all).size).toBe(all.length);
  const seeds = [0, 1, 2, -1, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1].map((seed) => text(seed, 'births'));
  expect(new Set(seeds).size).toBe(seeds.length);
});
