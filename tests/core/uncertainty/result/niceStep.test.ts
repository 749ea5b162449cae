import fc from 'fast-check';
import { expect, it } from 'vitest';
import { niceStep } from '../../../../src/core/uncertainty/result/niceStep.ts';

it('niceStep is the next of 1, 2, 5, 10 …', () => {
  expect([1, 1.01, 2, 2.5, 5, 5.1, 10, 0.3, 0.05, 0.011].map(niceStep)).toEqual([
    1, 2, 2, 5, 5, 10, 10, 0.5, 0.05, 0.02,
  ]);
});

it('niceStep is at least what is asked for and less than 2.6 times as much', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1e15, noNaN: true }), (least) => {
      expect(niceStep(least)).toBeGreaterThanOrEqual(least);
      expect(niceStep(least)).toBeLessThan(2.6 * least);
    }),
  );
});
