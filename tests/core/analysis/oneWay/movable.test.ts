import { expect, it } from 'vitest';
import { movable } from '../../../../src/core/analysis/oneWay/movable.ts';
import { caseRows } from '../../../../src/core/analysis/caseRows.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { formula, quantity, say, smallCase } from '../../../fixtures/smallCase.ts';

const range = { low: 1, high: 3 };
const program = compileCase(
  smallCase({
    parameters: [
      quantity('ranged', 'share', 2, { ...range, limits: [0, null] }),
      quantity('bare', 'share', 1),
      quantity('held', 'share', 1, { low: 0, high: 1, dist: 'fixed' }),
      quantity('empty', 'share', 2, { ...range, limits: [0, null], startsEmpty: true }),
      quantity('rowed', 'share', 0.5, { low: 0, high: 1 }),
      quantity('unused', 'share', 0.5, { low: 0, high: 1 }),
      { id: 'way', label: say('way'), class: 'assumption', options: ['a', 'b'], value: 'a' },
    ],
    formulas: [formula('sum', 'share', 'if(way is a, ranged + bare + held, empty) + rowed')],
    outcomes: [{ figure: 'sum', unit: 'share', whole: 'sum' }],
    dataset: { mapping: { rowed: 'r' }, columns: [{ id: 'r' }], rows: [{ name: 'A', r: 1 }] },
  }),
);

it('movable lists what an outcome rests on: with a range, or why it cannot be moved', () => {
  const { moved, left } = movable(program, prepareInputs(program, { rows: caseRows(program) }), ['sum']);
  expect(moved.map(({ parameter, now, low, high }) => [parameter.id, now, low, high])).toEqual([
    ['ranged', 2, 1, 3],
  ]);
  expect(left).toEqual([
    { parameter: 'bare', why: 'noRange' },
    { parameter: 'held', why: 'fixed' },
    { parameter: 'empty', why: 'empty' },
    { parameter: 'rowed', why: 'byRow' },
    { parameter: 'way', why: 'choice' },
  ]);
});

it('movable goes by what the user says of a distribution', () => {
  const changes = [
    { parameter: 'held', dist: 'uniform' as const },
    { parameter: 'ranged', dist: 'fixed' as const },
  ];
  const { moved } = movable(program, prepareInputs(program, { changes }), ['sum']);
  expect(moved.map(({ parameter }) => parameter.id)).toEqual(['held', 'rowed']);
});
