import { expect, test } from 'vitest';
import { isWhole, laneOf } from '../../../../src/core/program/rows/laneOf.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { smallCase } from '../../../fixtures/smallCase.ts';

const inputs = { ...prepareInputs(compileCase(smallCase())), lanes: { variants: 2, rows: 3 } };

test('rows stand innermost; the whole has one value per variant', () => {
  expect(laneOf({ inputs }, { variant: 1, row: 2 })).toBe(5);
  expect(laneOf({ inputs }, { variant: 1 })).toBe(1);
  expect(laneOf({ inputs }, {})).toBe(0);
  expect([isWhole({}), isWhole({ row: 'whole' }), isWhole({ row: 0 })]).toEqual([true, true, false]);
});
