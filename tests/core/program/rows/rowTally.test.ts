import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { evaluateBlock } from '../../../../src/core/program/rows/evaluateBlock.ts';
import { addRows, startTally, summaryOf } from '../../../../src/core/program/rows/rowTally.ts';
import { cashLine, quantity, smallCase } from '../../../fixtures/smallCase.ts';

it('rowTally keeps the cost of all for all rows, and gives none of it to a group', () => {
  const program = compileCase(
    smallCase({
      settings: { start: 2022, horizon: 1, discount: 'dk2021', priceLevel: 'unstated' },
      parameters: [quantity('price', 'DKK', 90), quantity('gain', 'DKK/yr', 1)],
      lines: [
        cashLine('buy', 'price', { per: 'whole', when: { once: {} } }),
        cashLine('gains', 'gain', { kind: 'benefit' }),
      ],
    }),
  );
  const rows = {
    names: ['A', 'B', 'C'],
    parts: [null, null, null],
    totals: [false, false, false],
    values: new Map([['gain', Float64Array.of(1, 2, 4)]]),
  };
  const wanted = new Set(program.order);
  const block = evaluateBlock(program, prepareInputs(program, { rows }), wanted, new Map());
  const [all, group] = [startTally(program, wanted, []), startTally(program, wanted, [], true)];
  addRows(all, block, [0, 1, 2]);
  addRows(group, block, [0, 2]);
  const [whole, part] = [all, group].map((tally) =>
    summaryOf(tally, { rows: 3, mapped: ['gain'], totals: [] }),
  );
  expect([...whole!.wholeLines.get('buy')!]).toEqual([90, 0]);
  expect([...part!.wholeLines.get('buy')!]).toEqual([0, 0]);
  expect(whole!.patterns[0]?.flows.get('gains')).toEqual(Float64Array.of(0, 7));
  expect(part!.patterns[0]?.flows.get('gains')).toEqual(Float64Array.of(0, 5));
  expect([whole!.counted, part!.counted]).toEqual([3, 2]);
});
