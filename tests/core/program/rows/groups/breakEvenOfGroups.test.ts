import { expect, it } from 'vitest';
import { uniform } from '../../../../../src/core/column.ts';
import { compileCase } from '../../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../../../src/core/program/prepareInputs.ts';
import { breakEvenOfGroups } from '../../../../../src/core/program/rows/groups/breakEvenOfGroups.ts';
import { groupRows } from '../../../../../src/core/program/rows/groups/groupRows.ts';
import { heldTotals } from '../../../../../src/core/program/rows/groups/heldTotals.ts';
import { cashLine, quantity, smallCase } from '../../../../fixtures/smallCase.ts';
import { wholeOf } from './groupCases.ts';

const program = compileCase(
  smallCase({
    settings: { start: 2022, horizon: 1, discount: [{ toYear: null, rate: 0 }], priceLevel: 'unstated' },
    parameters: [quantity('volume', 'h/yr', 1), quantity('price', 'DKK', 1), quantity('worth', 'DKK/h', 10)],
    lines: [
      cashLine('buy', 'price', { when: { once: {} } }),
      cashLine('gains', 'volume * worth', { kind: 'benefit' }),
    ],
    measures: [
      { id: 'net', measure: 'npv', of: { lens: 'cash' } },
      { id: 'least', solve: { for: 'worth', make: 'net', within: [0, 1000] } },
    ],
  }),
);
const rows = {
  names: ['A', 'B', 'C'],
  parts: [null, null, null],
  totals: [false, false, false],
  values: new Map([
    ['volume', Float64Array.of(5, 20, 10)],
    ['price', Float64Array.of(100, 400, 1e6)],
  ]),
};

it('breakEvenOfGroups finds the value at which each group by itself comes to nothing', () => {
  const inputs = prepareInputs(program, { rows });
  const all = evaluate(program, inputs);
  const groups = { of: Int32Array.of(0, 0, 1), count: 2 };
  const wholes = groupRows(all, groups).map((summary) => wholeOf(all, summary));
  const [north, south] = breakEvenOfGroups({ inputs, groups, wholes, held: heldTotals(all) }, 'least');
  expect(north).toBeCloseTo(20, 6);
  expect(south).toBeNaN();
  const tried = evaluate(program, {
    ...inputs,
    columns: new Map(inputs.columns).set('worth', uniform(north!)),
  });
  const [again] = groupRows(tried, groups).map((summary) => wholeOf(tried, summary));
  expect(Math.abs(again!.wholes.get('net')![0]!)).toBeLessThanOrEqual(1);
});
