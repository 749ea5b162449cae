import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addAll, addTimes, countedSum, runningSum } from '../../../../src/core/dataset/total/runningSum.ts';

test('numbers are counted and added however they are cut; missing ones are left out', () => {
  const cells = fc.array(fc.oneof(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), fc.constant(NaN)));
  fc.assert(
    fc.property(cells, fc.nat(), (numbers, place) => {
      const [whole, cut] = [runningSum(), runningSum()];
      addAll(whole, numbers);
      const at = numbers.length === 0 ? 0 : place % numbers.length;
      addAll(cut, numbers, 0, at);
      addAll(cut, numbers, at);
      expect(cut).toEqual(whole);
      expect(whole.count).toBe(numbers.filter((value) => !Number.isNaN(value)).length);
    }),
  );
});

test('what plain addition loses is kept', () => {
  const total = runningSum();
  addAll(total, [1, 1e100, 1, -1e100]);
  expect(countedSum(total)).toEqual({ count: 4, sum: 2 });
});

test('a number that stands several times counts as often', () => {
  const total = runningSum();
  addTimes(total, 2.5, 4);
  addTimes(total, NaN, 3);
  expect(countedSum(total)).toEqual({ count: 4, sum: 10 });
});
