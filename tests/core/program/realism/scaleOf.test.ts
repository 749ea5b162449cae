import { expect, it } from 'vitest';
import { scaleOf } from '../../../../src/core/program/realism/scaleOf.ts';

it('scaleOf is the price chain times what is switched on, and 1 without either', () => {
  const prices = new Map([['a', { factor: 1.1 }]]);
  const realism = {
    scales: new Map([
      ['a', 1.2],
      ['b', 0.8],
    ]),
  };
  expect(['a', 'b', 'c'].map((id) => scaleOf({ prices, realism }, id))).toEqual([1.1 * 1.2, 0.8, 1]);
});
