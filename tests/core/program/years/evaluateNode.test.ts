import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { evaluateNode } from '../../../../src/core/program/years/evaluateNode.ts';
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

it('evaluateNode runs one figure on what has run before it', () => {
  const evaluation = startEvaluation(program, inputs, rerun);
  evaluateNode(evaluation, 'twice');
  expect([...(evaluation.columns.get('twice') ?? [])]).toEqual([8]);
});
