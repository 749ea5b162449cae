import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { startEvaluation } from '../../../../src/core/program/years/startEvaluation.ts';
import { quantity, smallCase } from '../../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    parameters: [quantity('a', 'DKK', 4)],
    formulas: [{ id: 'twice', label: { da: 't', en: 't' }, formula: 'a + a', unit: 'DKK' }],
  }),
);
const inputs = prepareInputs(program);
const rerun = () => {
  throw new Error('nothing is tried here');
};

it('startEvaluation holds the inputs and has run nothing', () => {
  const evaluation = startEvaluation(program, inputs, rerun);
  expect([...evaluation.columns.keys()]).toEqual(['a']);
  expect(evaluation.flows.size + evaluation.wholes.size).toBe(0);
  // Inputs are shared between evaluations and never written to.
  expect(evaluation.columns).not.toBe(inputs.columns);
});
