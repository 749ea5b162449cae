import { expect, it } from 'vitest';
import { copulaCorrelation } from '../../../../src/core/uncertainty/sample/copulaCorrelation.ts';

it('copulaCorrelation is 2 sin(π ρ ÷ 6)', () => {
  for (let rank = -1; rank <= 1; rank += 0.05)
    expect(Math.abs(copulaCorrelation(rank) - 2 * Math.sin((Math.PI * rank) / 6))).toBeLessThan(5e-16);
  expect(copulaCorrelation(0)).toBe(0);
  expect(copulaCorrelation(1)).toBeCloseTo(1, 15);
});
