import { expect, it } from 'vitest';
import { breakEvenSpan } from '../../../../src/core/analysis/sites/breakEvenSpan.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { quantity, smallCase } from '../../../fixtures/smallCase.ts';

it('breakEvenSpan goes from nothing to ten times the most of any row, inside the hard bounds', () => {
  const program = compileCase(
    smallCase({
      parameters: [quantity('free', 'DKK', 1), quantity('bound', 'DKK', 1, { limits: [0, 50] })],
    }),
  );
  const inputs = prepareInputs(program);
  const values = Float64Array.of(3, NaN, 20, Infinity);
  expect(breakEvenSpan(program, inputs, 'free', values)).toEqual([0, 200]);
  expect(breakEvenSpan(program, inputs, 'bound', values)).toEqual([0, 50]);
  expect(breakEvenSpan(program, inputs, 'nothing', values)).toBeNull();
});
