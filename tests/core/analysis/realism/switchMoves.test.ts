import { expect, it } from 'vitest';
import { realismSwitches, switchMoves } from '../../../../src/core/analysis/realism/switchMoves.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { smallCase } from '../../../fixtures/smallCase.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';
import { hopeful } from '../../program/realism/hopeful.ts';

const usual = [0.25, 0.6, 1];

it('switchMoves says of every switch what it moves and what it leaves', () => {
  const found = switchMoves(hopeful, prepareInputs(hopeful), usual);
  expect(found.map(({ name }) => name)).toEqual(realismSwitches);
  expect(found.find(({ name }) => name === 'costs')).toMatchObject({
    moves: ['investment', 'running'],
    left: ['coverPaid'],
  });
});

it('switchMoves says where a figure of the user’s own goes first, and where uptake is as slow already', () => {
  const changes = [{ parameter: 'affectedHours', value: 100 }];
  const found = switchMoves(hopeful, prepareInputs(hopeful, { changes }), [1]);
  expect(found.find(({ name }) => name === 'dip')?.own).toEqual(['affectedHours']);
  expect(found.find(({ name }) => name === 'adoption')?.already).toBe(true);
  expect(switchMoves(hopeful, prepareInputs(hopeful), usual).some(({ already }) => already)).toBe(false);
});

it('switchMoves has nothing to move where a case has no handle', () => {
  const empty = compileCase(smallCase());
  expect(switchMoves(empty, prepareInputs(empty), usual).every(({ moves }) => moves.length === 0)).toBe(true);
  const iv = compileCase(workedCase('operational-targets'));
  expect(switchMoves(iv, prepareInputs(iv), usual).find(({ name }) => name === 'dip')?.moves).toEqual([]);
});
