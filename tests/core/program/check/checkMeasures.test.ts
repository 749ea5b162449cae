import { expect, it } from 'vitest';
import { checkMeasure } from '../../../../src/core/program/check/checkMeasures.ts';
import type { Selection } from '../../../../src/core/model/line.ts';
import { cashLine, smallCase } from '../../../fixtures/smallCase.ts';

const model = smallCase({
  lines: [
    cashLine('pay', 'x'),
    cashLine('freed', 'x', { lens: 'capacity' }),
    cashLine('timeValue', 'x', { lens: 'capacity' }),
  ],
});
const dimensions = new Map([
  ['pay', { DKK: 1 }],
  ['freed', { h: 1 }],
  ['timeValue', { DKK: 1 }],
]);
const check = (of: Selection, valued?: boolean): string[] =>
  checkMeasure(
    { id: 'm', measure: 'npv', of, ...(valued ? { valued } : {}) },
    model,
    dimensions,
    () => true,
  ).map(({ code }) => code);

it('checkMeasure wants one unit and one lens, unless lines are listed and marked valued', () => {
  expect(check({ lens: 'cash' })).toEqual([]);
  expect(check({ lens: 'capacity' })).toEqual(['program.mixed-units']);
  expect(check({ lines: ['pay', 'timeValue'] })).toEqual(['program.mixed-lenses']);
  expect(check({ lines: ['pay', 'timeValue'] }, true)).toEqual([]);
});

it('checkMeasure refuses a present value of hours, an empty selection and unknown lines', () => {
  expect(check({ lines: ['freed'] })).toEqual(['program.money-only']);
  expect(check({ lens: 'societal' })).toEqual(['program.empty-selection']);
  expect(check({ lines: ['gone'] })).toEqual(['program.unknown-reference']);
});

it('checkMeasure wants the figures of a solve to be there', () => {
  const solve = { id: 's', solve: { for: 'x', make: 'y', within: [0, 1] as const } };
  expect(checkMeasure(solve, model, dimensions, (id) => id === 'x')).toMatchObject([
    { field: 'solve.make', id: 'y' },
  ]);
});
