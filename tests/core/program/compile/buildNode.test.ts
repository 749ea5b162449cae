import { expect, it } from 'vitest';
import { buildNodes, readsOf } from '../../../../src/core/program/compile/buildNode.ts';
import { parseAll } from '../../../../src/core/program/compile/parseAll.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';

const model = workedCase('national-spread');
const nodes = buildNodes(model, parseAll(model));
const dimensions = new Map(model.lines.map(({ id }) => [id, { DKK: 1 }]));
const reads = (id: string): readonly string[] => {
  const node = nodes.get(id);
  return node ? readsOf(node, model, [], dimensions) : [];
};

it('buildNodes makes one node for every name of the case', () => {
  const names = [model.parameters, model.formulas, model.lines, model.measures ?? []]
    .flat()
    .map(({ id }) => id);
  expect([...nodes.keys()]).toEqual(names);
});

it('readsOf lists names in formulas and timing, ramps, followed and selected lines', () => {
  expect(reads('gain')).toEqual(['gainFirstSite', 'transferability']);
  expect(reads('gains')).toEqual(['gain', 'startYear', 'gainYears', 'ramp']);
  expect(reads('repaid')).toEqual(['repayment', 'payout']);
  expect(reads('losses')).toEqual(['lossShare', 'repaid', 'shared']);
  expect(reads('npvProject')).toEqual(['implement', 'gains']);
});
