import { expect, it } from 'vitest';
import { cumulative } from '../../../../src/core/uncertainty/result/cumulative.ts';

it('cumulative runs from the least draw to the largest in even shares and never falls', () => {
  const curve = cumulative(Float64Array.of(5, 1, 9, 3), 6);
  expect(curve.map(({ share }) => share)).toEqual([0, 1 / 6, 2 / 6, 0.5, 4 / 6, 5 / 6, 1]);
  expect([curve[0]!.value, curve[2]!.value, curve[6]!.value]).toEqual([1, 3, 9]);
  expect(curve.every(({ value }, i) => i === 0 || value >= curve[i - 1]!.value)).toBe(true);
});
