import { describe, expect, it } from 'vitest';
import { counterUniform } from '../../../../src/core/uncertainty/random/counterUniform.ts';
import { streamOf } from '../../../../src/core/uncertainty/random/streamOf.ts';

const draws = 20_000;
const of = (id: string): number[] => {
  const stream = streamOf(20261122, id);
  return Array.from({ length: draws }, (_, i) => counterUniform(stream, i));
};

describe('counterUniform', () => {
  it('lies strictly between 0 and 1 and never repeats', () => {
    const values = of('births');
    expect(values.every((u) => u > 0 && u < 1)).toBe(true);
    expect(new Set(values).size).toBe(draws);
  });

  // 40 streams: chi-square with 99 degrees of freedom has mean 99 and standard deviation 14; of 40, 2.2.
  it('fills hundred equal parts evenly', () => {
    let chi = 0;
    for (let s = 0; s < 40; s++) {
      const counts = new Float64Array(100);
      for (const u of of(`s${s}`)) counts[Math.floor(u * 100)]! += 1;
      chi += counts.reduce((sum, n) => sum + (n - draws / 100) ** 2 / (draws / 100), 0) / 40;
    }
    expect(Math.abs(chi - 99)).toBeLessThan(4 * 2.3);
  });

  // The mean of 780 squared scores has standard deviation √(2 ÷ 780) = 0.05.
  it('is not correlated between streams, nor with the draw before', () => {
    const streams = Array.from({ length: 40 }, (_, s) => of(`s${s}`).map((u) => (u - 0.5) * Math.sqrt(12)));
    let squares = 0;
    for (let a = 0; a < 40; a++) {
      for (let b = a + 1; b < 40; b++) {
        const sum = streams[a]!.reduce((total, x, i) => total + x * streams[b]![i]!, 0);
        squares += (sum * sum) / draws / 780;
      }
    }
    expect(Math.abs(squares - 1)).toBeLessThan(0.2);
    for (const stream of streams) {
      const lag = stream.reduce((total, x, i) => total + x * (stream[i - 1] ?? 0), 0) / Math.sqrt(draws);
      expect(Math.abs(lag)).toBeLessThan(4);
    }
  });
});
