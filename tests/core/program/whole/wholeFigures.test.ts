import { expect, test } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { builtinCase } from '../../../cases/builtinCases.ts';

test('the robot is paid once for all wards: what weighs its cost is the whole’s, what only counts hours is not', () => {
  const { wholeFigures } = compileCase(builtinCase('birth-robot'));
  for (const id of ['buy', 'run', 'npvCash', 'payback', 'npvTimeValued', 'runningBreakEven'])
    expect(wholeFigures.always, id).toContain(id);
  for (const id of ['hours', 'freed', 'netHoursYear1', 'wholePosts', 'cashed'])
    expect(wholeFigures.always, id).not.toContain(id);
  expect(wholeFigures.adding).toContain('pricePerHour');
});

test('where every line has its row, no figure is the whole’s alone', () => {
  expect([...compileCase(builtinCase('ccc')).wholeFigures.always]).toEqual([]);
});
