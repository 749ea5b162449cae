import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cholesky } from '../../../../src/core/uncertainty/sample/cholesky.ts';

function product(lower: readonly (readonly number[])[]): number[][] {
  return lower.map((row) => lower.map((other) => row.reduce((sum, x, k) => sum + x * other[k]!, 0)));
}

describe('cholesky', () => {
  it('multiplies back to the matrix it came from', () => {
    const number = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.array(number, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
        (any) => {
          const matrix = product(any).map((row, i) => row.map((x, j) => x + (i === j ? 0.1 : 0)));
          const back = product(cholesky(matrix)!);
          matrix.forEach((row, i) => row.forEach((x, j) => expect(back[i]![j]).toBeCloseTo(x, 10)));
        },
      ),
    );
  });

  it('refuses correlations that contradict each other', () => {
    expect(
      cholesky([
        [1, 0.9, -0.9],
        [0.9, 1, 0.9],
        [-0.9, 0.9, 1],
      ]),
    ).toBeNull();
    expect(
      cholesky([
        [1, 1, 0.5],
        [1, 1, 0],
        [0.5, 0, 1],
      ]),
    ).toBeNull();
  });

  it('allows figures that are wholly tied', () => {
    expect(
      cholesky([
        [1, 1, 0.5],
        [1, 1, 0.5],
        [0.5, 0.5, 1],
      ]),
    ).not.toBeNull();
  });
});
