import { expect, it } from 'vitest';
import { caseRows } from '../../../../src/core/analysis/caseRows.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { lineFlows, linesAt, netFlows, leftOut } from '../../../../src/core/program/years/netFlows.ts';
import { cashLine, quantity, smallCase } from '../../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    settings: { start: 2022, horizon: 1, discount: 'dk2021', priceLevel: 'unstated' },
    parameters: [quantity('gain', 'DKK/yr', 1), quantity('shared', 'DKK', 100)],
    lines: [
      cashLine('buy', 'shared', { per: 'whole', when: { once: {} } }),
      cashLine('gains', 'gain', { kind: 'benefit' }),
    ],
    dataset: {
      mapping: { gain: 'g' },
      rows: [
        { name: 'A', g: 60 },
        { name: 'B', g: 70 },
        { name: 'C', g: null },
      ],
    },
  }),
);
const evaluation = evaluate(program, prepareInputs(program, { rows: caseRows(program) }));
const cash = { lens: 'cash' } as const;

it('netFlows sums rows for the whole, counts a shared cost once and leaves out a row without an amount', () => {
  expect(netFlows(evaluation, cash, 'whole').map((flow) => flow[0])).toEqual([-100, 130]);
});

it('netFlows of a row leaves lines of the whole out', () => {
  expect([...(netFlows(evaluation, cash, 'row')[1] ?? [])]).toEqual([60, 70, NaN]);
  expect(linesAt(evaluation, cash, 'row').map(({ id }) => id)).toEqual(['gains']);
});

it('leftOut and lineFlows show what was left out', () => {
  const lines = linesAt(evaluation, cash, 'whole');
  expect([...leftOut(evaluation, lines).lanes]).toEqual([2]);
  const [buy] = lines;
  expect(buy && lineFlows(evaluation, buy, 'whole', null).map((flow) => flow[0])).toEqual([100, 0]);
});
