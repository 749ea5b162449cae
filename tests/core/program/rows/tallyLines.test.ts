import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { evaluateBlock } from '../../../../src/core/program/rows/evaluateBlock.ts';
import { patternsOf, tallyLines, type LineTally } from '../../../../src/core/program/rows/tallyLines.ts';
import { cashLine, quantity, smallCase } from '../../../fixtures/smallCase.ts';

it('tallyLines sums the rows named, apart by the lines they lack', () => {
  const program = compileCase(
    smallCase({
      settings: { start: 2022, horizon: 1, discount: 'dk2021', priceLevel: 'unstated' },
      parameters: [quantity('cost', 'DKK', 1), quantity('gain', 'DKK/yr', 1)],
      lines: [
        cashLine('buy', 'cost', { when: { once: {} } }),
        cashLine('gains', 'gain', { kind: 'benefit' }),
      ],
    }),
  );
  const rows = {
    names: ['A', 'B', 'C', 'D'],
    parts: [null, null, 'A', null],
    totals: [false, false, false, true],
    values: new Map([
      ['cost', Float64Array.of(10, 20, 40, 80)],
      ['gain', Float64Array.of(1, NaN, 4, 8)],
    ]),
  };
  const block = evaluateBlock(program, prepareInputs(program, { rows }), new Set(program.order), new Map());
  const tally: LineTally = new Map();
  tallyLines(tally, block, program.model.lines, [0, 1]);
  tallyLines(tally, block, program.model.lines, [0, 1]);
  const [whole, lacking] = patternsOf(tally);
  expect(whole?.without).toEqual([]);
  expect([...(whole?.flows.get('buy') ?? [])]).toEqual([20, 0]);
  expect([...(whole?.flows.get('gains') ?? [])]).toEqual([0, 2]);
  expect(lacking?.without).toEqual(['gains']);
  expect([...(lacking?.flows.get('buy') ?? [])]).toEqual([40, 0]);
});
