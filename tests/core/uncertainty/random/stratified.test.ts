import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stratified } from '../../../../src/core/uncertainty/random/stratified.ts';
import { streamOf } from '../../../../src/core/uncertainty/random/streamOf.ts';

function orderOf(id: string, batch: number, count: number): number[] {
  const out = new Float64Array(count);
  stratified(streamOf(1, id), { batch, start: 0, count }, { from: 0, to: count }, out, 0);
  return [...out].map((u) => Math.floor(u * count));
}

describe('stratified', () => {
  it('goes through every stratum exactly once, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.string(), fc.nat(30), (count, id, batch) => {
        const sorted = orderOf(id, batch, count).sort((a, b) => a - b);
        expect(sorted).toEqual(Array.from({ length: count }, (_, i) => i));
      }),
      { numRuns: 60 },
    );
  });

  it('gives any part of the order alone', () => {
    const batch = { batch: 2, start: 1000, count: 500 };
    const whole = new Float64Array(500);
    stratified(streamOf(1, 'births'), batch, { from: 0, to: 500 }, whole, 0);
    const out = new Float64Array(172).fill(-1);
    stratified(streamOf(1, 'births'), batch, { from: 100, to: 270 }, out, 1);
    expect([...out]).toEqual([-1, ...whole.slice(100, 270), -1]);
  });

  it('has an order of its own in every batch and stream', () => {
    const orders = ['births', 'minutes'].flatMap((id) => [0, 1, 2].map((batch) => orderOf(id, batch, 500)));
    expect(new Set(orders.map((order) => order.join())).size).toBe(6);
  });

  // Of two random orders of m the correlation has variance 1 ÷ (m − 1); the mean of 1,770 squared scores lies within
  // 0.034 of 1 two times in three.
  it('leaves two streams as uncorrelated as two random orders', () => {
    for (const count of [50, 500]) {
      const orders = Array.from({ length: 60 }, (_, s) => orderOf(`s${s}`, 0, count));
      const middle = (count - 1) / 2;
      const variance = (count * count - 1) / 12;
      let squares = 0;
      for (let a = 0; a < 60; a++) {
        for (let b = a + 1; b < 60; b++) {
          const sum = orders[a]!.reduce((total, x, i) => total + (x - middle) * (orders[b]![i]! - middle), 0);
          squares += (((sum / count / variance) ** 2 * (count - 1)) / 60 / 59) * 2;
        }
      }
      expect(Math.abs(squares - 1)).toBeLessThan(0.14);
    }
  });
});
