import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { evaluateBlock } from '../../../../src/core/program/rows/evaluateBlock.ts';
import { totalCalls } from '../../../../src/core/program/rows/totalCalls.ts';
import { quantity, smallCase } from '../../../fixtures/smallCase.ts';

it('evaluateBlock reads the sums over all rows it is given, not those of the block, and makes no whole', () => {
  const program = compileCase(
    smallCase({
      parameters: [quantity('a', 'DKK', 1)],
      formulas: [{ id: 'share', label: { da: 's', en: 's' }, formula: 'a / total(a)', unit: 'share' }],
    }),
  );
  const rows = {
    names: ['A', 'B'],
    parts: [null, null],
    totals: [false, false],
    values: new Map([['a', Float64Array.of(10, 30)]]),
  };
  const [sum] = totalCalls(program);
  const block = evaluateBlock(
    program,
    prepareInputs(program, { rows }),
    new Set(['a', 'share']),
    new Map([[sum!.call, Float64Array.of(100)]]),
  );
  expect([...(block.columns.get('share') ?? [])]).toEqual([0.1, 0.3]);
  expect(block.wholes.size).toBe(0);
});
