import { expect, it } from 'vitest';
import { zeroBetween } from '../../../../src/core/analysis/oneWay/zeroBetween.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { formula, quantity, smallCase } from '../../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    parameters: [quantity('x', 'min', 0), quantity('y', 'min', 0), quantity('step', 'min', 4)],
    formulas: [formula('sum', 'min', 'x + y'), formula('stairs', 'min', 'floor(x, step)')],
  }),
);
const inputs = prepareInputs(program);
const at = (x: number, y: number) =>
  new Map([
    ['x', x],
    ['y', y],
  ]);

it('zeroBetween finds the point on the straight way between two settings, several pairs together', () => {
  const brackets = [
    { from: at(0, 0), to: at(10, 10) },
    { from: at(2, 4), to: at(2, 8) },
  ];
  // Ten minutes in base units of an hour.
  const found = zeroBetween(program, inputs, brackets, 'sum', 10 / 60);
  expect(found.map(({ kind }) => kind)).toEqual(['zero', 'zero']);
  expect(found[0]!.setting.get('x')).toBeCloseTo(5, 9);
  expect(found[1]!.setting.get('x')).toBe(2);
  expect(found[1]!.setting.get('y')).toBeCloseTo(8, 9);
});

it('zeroBetween gives the far side of a leap', () => {
  const [leap] = zeroBetween(program, inputs, [{ from: at(0, 0), to: at(10, 0) }], 'stairs', 5 / 60);
  expect(leap?.kind).toBe('jump');
  expect(leap?.setting.get('x')).toBeCloseTo(8, 9);
});

it('zeroBetween has nothing to run without pairs', () => {
  expect(zeroBetween(program, inputs, [], 'sum', 0)).toEqual([]);
});
