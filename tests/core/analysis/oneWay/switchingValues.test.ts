import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { switchingValues } from '../../../../src/core/analysis/oneWay/switchingValues.ts';
import { builtinCase } from '../../../cases/builtinCases.ts';
import { inputs, named, robot, s01, s02 } from './robot.ts';

const rows = switchingValues(robot, inputs, 'npvTimeValued');
const row = (name: string) => rows.find(({ parameter }) => parameter === named[name])!;

it('switchingValues has the values of worked example S02, and how far they are', () => {
  for (const [name, expected] of Object.entries(s02.expected)) {
    const { nearest, change, now } = row(name);
    expect(nearest!.value / expected).toBeCloseTo(1, 8);
    expect(change).toBeCloseTo(expected / now - 1, 8);
  }
});

it('switchingValues says whether the value lies inside the range: minutes and running cost of the robot', () => {
  const inside = (name: string): boolean => {
    const { low, high } = s01.inputs.parameters[name]!;
    return s02.expected[name]! >= low && s02.expected[name]! <= high;
  };
  for (const name of Object.keys(s02.expected)) expect(row(name).inRange).toBe(inside(name));
});

it('switchingValues lists the nearest first and those without any last', () => {
  const known = rows.filter(({ nearest }) => nearest);
  expect(rows.slice(0, known.length)).toEqual(known);
  const outside = known.filter(({ inRange, change }) => inRange !== true && change !== null);
  const sizes = outside.map(({ change }) => Math.abs(change!));
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
});

it('switchingValues asks about what a claim implies, not about the figures of the source that it is made of', () => {
  const ccc = compileCase(builtinCase('ccc'));
  const asked = switchingValues(ccc, prepareInputs(ccc), 'npvCash').map(({ parameter }) => parameter);
  expect(asked).toContain('savingPerAvoided');
  expect(asked).toContain('patients');
  expect(asked.filter((id) => id.startsWith('claim'))).toEqual([]);
});
