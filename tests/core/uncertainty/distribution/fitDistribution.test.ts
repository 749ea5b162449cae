import { describe, expect, it } from 'vitest';
import { fitDistribution, type Fit } from '../../../../src/core/uncertainty/distribution/fitDistribution.ts';

const base: Fit = { at: 'x', dist: 'pert', value: 20, low: 10, high: 50, limits: [-Infinity, Infinity] };
const spec = (fit: Partial<Fit>) => {
  const result = fitDistribution({ ...base, ...fit });
  return 'spec' in result ? result.spec : result.issue;
};
const share: Partial<Fit> = { value: 0.3, low: 0.2, high: 0.4, limits: [0, 1] };

describe('fitDistribution', () => {
  it('takes low and high as the ends of uniform, triangular and PERT', () => {
    expect(spec({ dist: 'uniform' })).toEqual({ kind: 'uniform', low: 10, high: 50 });
    expect(spec({ dist: 'triangular' })).toEqual({ kind: 'triangular', low: 10, mode: 20, high: 50 });
    expect(spec({})).toEqual({ kind: 'pert', low: 10, mode: 20, high: 50 });
  });

  it('takes low to high as 3.92 standard errors for the others, the value as the mean', () => {
    const se = 40 / 3.92;
    expect(spec({ dist: 'gamma' })).toEqual({ kind: 'gamma', mean: 20, se });
    expect(spec({ dist: 'truncatedNormal' })).toEqual({
      kind: 'normal',
      mean: 20,
      sd: se,
      from: 0,
      to: Infinity,
    });
    const lognormal = spec({ dist: 'lognormal' });
    expect(lognormal).toMatchObject({ kind: 'lognormal', mean: 20 });
    expect('logSd' in lognormal && lognormal.logSd).toBeCloseTo(Math.log(5) / 3.92, 14);
    const beta = spec({ ...share, dist: 'beta' });
    if (!('events' in beta)) throw new Error('no beta');
    const n = beta.events + beta.others;
    expect(beta.events / n).toBeCloseTo(0.3, 14);
    expect(Math.sqrt((0.3 * 0.7) / (n + 1))).toBeCloseTo(0.2 / 3.92, 14);
  });

  it('falls back on PERT where a share’s range is wider than any beta', () => {
    const found = fitDistribution({ ...base, dist: 'beta', value: 0.02, low: 0, high: 0.98, limits: [0, 1] });
    expect(found).toEqual({
      spec: { kind: 'pert', low: 0, mode: 0.02, high: 0.98 },
      mended: { code: 'uncertainty.too-wide', at: 'x', low: 0, high: 0.98 },
    });
  });

  it('cuts a normal figure that cannot be negative at 0, and says so where it matters', () => {
    const near = fitDistribution({ ...base, dist: 'normal' });
    expect(near).toMatchObject({
      spec: { from: 0 },
      mended: { code: 'uncertainty.crosses-bound', bound: 0 },
    });
    const far = fitDistribution({ ...base, dist: 'normal', value: 20, low: 18, high: 22 });
    expect(far).toMatchObject({ spec: { from: 0 } });
    expect(far).not.toHaveProperty('mended');
    expect(spec({ dist: 'normal', value: 0, low: -3, high: 3 })).toMatchObject({
      from: -Infinity,
      to: Infinity,
    });
    const capped = fitDistribution({ ...base, ...share, dist: 'normal', value: 0.95, low: 0.8, high: 1 });
    expect(capped).toMatchObject({ mended: { bound: 1 } });
  });

  it('takes counts as they are, and keeps their number when another share is typed', () => {
    const counts = {
      ...base,
      dist: { beta: [23, 17] as const },
      value: 0.57,
      countedAt: 0.57,
      limits: [0, 1] as const,
    };
    expect(fitDistribution(counts)).toEqual({ spec: { kind: 'beta', events: 23, others: 17 } });
    const moved = spec({ ...counts, value: 0.3 });
    if (!('events' in moved)) throw new Error('no beta');
    expect(moved.events + moved.others).toBeCloseTo(40, 12);
    expect(moved.events / moved.others).toBeCloseTo(((23 / 17) * (0.3 / 0.7) * 0.43) / 0.57, 12);
    expect(spec({ ...counts, value: 1 })).toMatchObject({ code: 'uncertainty.not-share' });
    expect(spec({ dist: { beta: [0, 4] } })).toMatchObject({ code: 'uncertainty.no-counts', events: 0 });
  });

  it('takes the samples of a column, without those that are missing', () => {
    const samples = Float64Array.from({ length: 22 }, (_, i) => (i === 4 ? NaN : 10 + i));
    expect(spec({ dist: { empirical: 'days' }, samples })).toEqual({
      kind: 'empirical',
      samples: samples.filter((value) => !Number.isNaN(value)),
    });
    expect(spec({ dist: { empirical: 'hours' } })).toMatchObject({
      code: 'uncertainty.no-samples',
      column: 'hours',
    });
  });

  it('takes own measurements as they are, whatever the range, and refuses what cannot be drawn', () => {
    const samples = Array.from({ length: 20 }, (_, i) => 15 + i);
    const measured = (more: Partial<Fit>) => spec({ dist: { samples }, low: undefined, ...more });
    expect(measured({})).toEqual({ kind: 'empirical', samples: Float64Array.from(samples) });
    expect(measured({ dist: { samples: samples.slice(1) } })).toEqual({
      code: 'uncertainty.too-few-samples',
      at: 'x',
      count: 19,
      least: 20,
    });
    expect(measured({ limits: [-Infinity, 33] })).toEqual({
      code: 'uncertainty.sample-outside',
      at: 'x',
      value: 34,
      low: null,
      high: 33,
      count: 1,
    });
    expect(measured({ value: 14 })).toEqual({
      code: 'uncertainty.value-unmeasured',
      at: 'x',
      value: 14,
      low: 15,
      high: 34,
    });
    expect(measured({ dist: { samples: Array(20).fill(20) } })).toEqual({ kind: 'fixed', value: 20 });
  });

  it('refuses ranges in the wrong order, values outside them, and none at all', () => {
    expect(spec({ low: 9, high: 2 })).toMatchObject({ code: 'uncertainty.disordered', low: 9, high: 2 });
    expect(spec({ value: 60 })).toMatchObject({ code: 'uncertainty.value-outside', value: 60 });
    expect(spec({ low: undefined })).toMatchObject({ code: 'uncertainty.no-range', at: 'x' });
  });

  it('refuses gamma and lognormal that reach 0, and beta that is no share', () => {
    expect(spec({ dist: 'gamma', value: 0, low: 0 })).toMatchObject({ code: 'uncertainty.not-positive' });
    expect(spec({ dist: 'lognormal', low: 0 })).toMatchObject({ code: 'uncertainty.not-positive', value: 0 });
    expect(spec({ dist: 'beta' })).toMatchObject({ code: 'uncertainty.not-share', value: 20 });
  });

  it('is fixed where it is said to be, switched, or has a range of no width', () => {
    for (const fit of [{ dist: 'fixed' }, { dist: 'scenario' }, { low: 20, high: 20 }] as const)
      expect(spec(fit)).toEqual({ kind: 'fixed', value: 20 });
  });
});
