import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches } from '../../../../src/core/uncertainty/random/batches.ts';
import { streamOf } from '../../../../src/core/uncertainty/random/streamOf.ts';
import { uniforms, type SamplingMethod } from '../../../../src/core/uncertainty/random/uniforms.ts';

const stream = streamOf(7, 'births');
const methods: readonly SamplingMethod[] = ['plain', 'latinHypercube'];

describe('uniforms', () => {
  it('gives any block the bits it has in the whole', () => {
    for (const method of methods) {
      const plan = { draws: 2500, method };
      const whole = uniforms(stream, plan, 0, 2500);
      fc.assert(
        fc.property(fc.nat(2500), fc.nat(2500), (a, b) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          expect(uniforms(stream, plan, from, to)).toEqual(whole.slice(from, to));
        }),
        { numRuns: 60 },
      );
    }
  });

  it('keeps plain draws as they are when more are asked for', () => {
    const few = uniforms(stream, { draws: 1000, method: 'plain' }, 0, 1000);
    expect(uniforms(stream, { draws: 1_000_000, method: 'plain' }, 0, 1000)).toEqual(few);
  });

  it('puts one draw of each Latin hypercube batch in each stratum, at places that vary', () => {
    const draws = 10_007;
    const values = uniforms(stream, { draws, method: 'latinHypercube' }, 0, draws);
    const starts = batches(draws);
    for (let b = 0; b + 1 < starts.length; b++) {
      const batch = values.subarray(starts[b], starts[b + 1]);
      const strata = [...batch].map((u) => Math.floor(u * batch.length)).sort((x, y) => x - y);
      expect(strata).toEqual(Array.from(batch, (_, i) => i));
    }
    const inside = [...values.subarray(0, 500)].map((u) => (u * 500) % 1);
    const mean = inside.reduce((sum, x) => sum + x, 0) / 500;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 500));
    expect(new Set(inside.map((x) => Math.floor(x * 10))).size).toBe(10);
  });

  it('stays strictly between 0 and 1', () => {
    for (const method of methods)
      for (const draws of [1, 2, 5, 400])
        expect(uniforms(stream, { draws, method }, 0, draws).every((u) => u > 0 && u < 1)).toBe(true);
  });
});
