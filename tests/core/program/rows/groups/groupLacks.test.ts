import { expect, it } from 'vitest';
import { compileCase } from '../../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../../../src/core/program/prepareInputs.ts';
import { groupLacks } from '../../../../../src/core/program/rows/groups/groupLacks.ts';
import { formula, quantity, smallCase } from '../../../../fixtures/smallCase.ts';

it('groupLacks keeps from groups what reads a cost of all, also through a rule for the whole', () => {
  const program = compileCase(
    smallCase({
      parameters: [quantity('gain', 'DKK', 1), quantity('platform', 'DKK', 90), quantity('size', 'DKK', 2)],
      formulas: [
        formula('cost', 'DKK', 'total(size) + platform'),
        formula('net', 'DKK', 'gain - size'),
        formula('part', 'share', 'gain / size'),
      ],
      outcomes: [
        { figure: 'net', unit: 'DKK', whole: 'total(gain) - cost' },
        { figure: 'part', unit: 'share', whole: 'total(gain) / total(size)' },
        { figure: 'gain', unit: 'DKK', whole: 'sum' },
      ],
    }),
  );
  const rows = {
    names: ['A', 'B'],
    parts: [null, null],
    totals: [false, false],
    values: new Map([['gain', Float64Array.of(60, 70)]]),
  };
  const all = evaluate(program, prepareInputs(program, { rows }));
  const lacking = ['cost', 'net', 'part', 'gain'].map((id) => [id, groupLacks(all, id)]);
  expect(lacking).toEqual([
    ['cost', true],
    ['net', true],
    ['part', false],
    ['gain', false],
  ]);
});
