import { expect, it } from 'vitest';
import { summedBalance, summedFlows, type RowSums } from '../../../../src/core/program/years/rowSums.ts';
import { cashLine } from '../../../fixtures/smallCase.ts';

const buy = cashLine('buy', 'cost');
const gains = cashLine('gains', 'gain');
const sums: RowSums = {
  shared: new Set(),
  patterns: [
    {
      without: [],
      flows: new Map([
        ['buy', Float64Array.of(10, 0)],
        ['gains', Float64Array.of(0, 5)],
      ]),
      balances: new Map([['buy', 3]]),
    },
    {
      without: ['gains'],
      flows: new Map([
        ['buy', Float64Array.of(7, 0)],
        ['gains', Float64Array.of(NaN, NaN)],
      ]),
      balances: new Map([['buy', 4]]),
    },
  ],
};
const years = [Float64Array.of(NaN), Float64Array.of(NaN)];

it('summedFlows leaves out the rows that lack a line of the same selection, and no others', () => {
  expect(summedFlows(sums, buy, years, [buy, gains]).map((year) => year[0])).toEqual([10, 0]);
  expect(summedFlows(sums, buy, years, [buy]).map((year) => year[0])).toEqual([17, 0]);
});

it('summedFlows gives a line of the whole as it is, and no sum where no row is left', () => {
  expect(summedFlows(sums, { ...buy, per: 'whole' }, [Float64Array.of(9)], [])).toEqual([Float64Array.of(9)]);
  expect(summedFlows({ ...sums, patterns: [] }, buy, years, []).map((year) => year[0])).toEqual([NaN, NaN]);
});

it('summedBalance adds what all rows still owe', () => {
  expect([...summedBalance(sums, buy)]).toEqual([7]);
});
