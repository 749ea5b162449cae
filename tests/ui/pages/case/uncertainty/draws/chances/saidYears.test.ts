import { expect, it } from 'vitest';
import { saidYears } from '../../../../../../../src/ui/pages/case/uncertainty/draws/chances/saidYears.ts';

it('saidYears leaves out what goes without saying', () => {
  expect(saidYears([0, 0, 0.005, 0.2, 0.5, 0.8, 0.995, 1, 1, 1])).toEqual([3, 5, 7]);
  expect(saidYears([0.1, 0.2, 0.3, 0.4])).toEqual([1, 2, 3, 4]);
});

it('saidYears says the last year where it never is, and the first where it always is', () => {
  expect(saidYears([0, 0, 0, 0, 0, 0.001])).toEqual([6]);
  expect(saidYears([1, 1, 1, 1])).toEqual([1]);
  expect(saidYears([])).toEqual([]);
});
