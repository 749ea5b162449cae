import { describe, expect, it } from 'vitest';
import { leastSquares } from '../../../../../src/core/uncertainty/worth/regression/leastSquares.ts';
import { splineColumns } from '../../../../../src/core/uncertainty/worth/regression/splineColumns.ts';
import { linearNormal } from '../linearNormal.ts';

const x = linearNormal(0, [1], 2000).columns[0]!;

describe('splineColumns', () => {
  it('starts with the parameter in standard deviations and can follow a curve', () => {
    const columns = splineColumns(x.map((value) => 50 + 10 * value));
    expect(columns).toHaveLength(7);
    columns[0]!.forEach((value, i) => expect(value).toBeCloseTo(x[i]!, 1));
    const curve = x.map((value) => Math.max(0, value));
    const { fitted } = leastSquares([new Float64Array(2000).fill(1), ...columns], curve);
    const worst = fitted.reduce((most, value, i) => Math.max(most, Math.abs(value - curve[i]!)), 0);
    expect(worst).toBeLessThan(0.12);
  });

  it('is straight beyond the outermost knots', () => {
    const line = Float64Array.from({ length: 1001 }, (_, i) => i);
    for (const column of splineColumns(line)) {
      const bend = column[995]! - 2 * column[997]! + column[999]!;
      expect(Math.abs(bend)).toBeLessThan(1e-9);
    }
  });

  it('has only the parameter where it takes two values, and nothing where it takes one', () => {
    expect(splineColumns(Float64Array.from({ length: 100 }, (_, i) => i % 2))).toHaveLength(1);
    expect(splineColumns(Float64Array.of(3, 3))).toEqual([]);
  });
});
