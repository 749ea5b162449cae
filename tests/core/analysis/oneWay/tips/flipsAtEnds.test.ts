import { expect, it } from 'vitest';
import { flipsAtEnds } from '../../../../../src/core/analysis/oneWay/tips/flipsAtEnds.ts';
import { compileCase } from '../../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../../../src/core/program/prepareInputs.ts';
import { quantity, say, smallCase } from '../../../../fixtures/smallCase.ts';

const fee = quantity('fee', 'DKK', 100, { low: 92, high: 130, priceLevel: '21-PL' });
const limit = quantity('limit', 'DKK', 105, { low: 101, high: 200, priceLevel: '22-PL' });
const program = compileCase(
  smallCase({
    settings: { start: 2022, horizon: 5, discount: 'dk2021', priceLevel: '22-PL' },
    priceIndex: { id: 'index', rates: { 2022: 0.1 } },
    parameters: [fee, limit],
    verdict: [
      { when: 'fee < limit', say: say('cheap'), tone: 'gain' },
      { say: say('dear'), tone: 'loss' },
    ],
  }),
);

it('flipsAtEnds names the ends at which another rule holds, at the price level of the case', () => {
  // 100 of 2021 are 110 of 2022: dear. At 92 they are 101.2 and cheap.
  const found = flipsAtEnds(program, prepareInputs(program), [fee, limit], 1, evaluate);
  expect(found).toEqual([
    { parameter: 'fee', end: 'low', rule: 0 },
    { parameter: 'limit', end: 'high', rule: 0 },
  ]);
});
