import { expect, it } from 'vitest';
import { atOnce } from '../../../../../src/core/analysis/oneWay/tips/atOnce.ts';

it('atOnce goes on past every pause to the answer', () => {
  const seen: number[] = [];
  function* work(): Generator<number, string> {
    for (const pause of [1, 2]) {
      seen.push(pause);
      yield pause;
    }
    return 'done';
  }
  expect(atOnce(work())).toBe('done');
  expect(seen).toEqual([1, 2]);
});
