import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { upstream } from '../../../../src/core/program/compile/upstream.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';

it('upstream is a figure and everything above it', () => {
  const robot = compileCase(workedCase('birth-robot'));
  expect([...upstream(robot, ['grossHours'])].sort()).toEqual(['births', 'grossHours', 'minutesPerBirth']);
});

it('upstream does not go on past the ends it is given', () => {
  const robot = compileCase(workedCase('birth-robot'));
  const isEnd = (id: string): boolean => id === 'grossHours';
  expect([...upstream(robot, ['grossHours', 'births'], isEnd)].sort()).toEqual(['births', 'grossHours']);
});
