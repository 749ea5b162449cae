import { expect, it } from 'vitest';
import { heldTotals } from '../../../../../src/core/program/rows/groups/heldTotals.ts';
import { compileCase } from '../../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../../../src/core/program/prepareInputs.ts';
import { formula, quantity, smallCase } from '../../../../fixtures/smallCase.ts';

it('heldTotals gives every sum over all counted rows', () => {
  const program = compileCase(
    smallCase({
      parameters: [quantity('a', 'DKK', 1)],
      formulas: [formula('share', 'share', 'a / total(a)')],
    }),
  );
  const rows = {
    names: ['A', 'B', 'C'],
    parts: [null, null, null],
    totals: [false, false, true],
    values: new Map([['a', Float64Array.of(10, 30, 40)]]),
  };
  const totals = heldTotals(evaluate(program, prepareInputs(program, { rows })));
  expect([...totals.values()].map((column) => [...column])).toEqual([[40]]);
});
