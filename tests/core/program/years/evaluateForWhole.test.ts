import { expect, it } from 'vitest';
import { caseRows } from '../../../../src/core/analysis/caseRows.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { evaluateForWhole, ruleAt } from '../../../../src/core/program/years/evaluateForWhole.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';

const program = compileCase(workedCase('operational-targets'));
const rows = caseRows(program);
const evaluation = evaluate(program, prepareInputs(program, { rows }));
const [clash] = program.checks;
const [allMet] = program.verdict;

it('ruleAt reads a row by its own figures: belt restraints and economy clash with what was printed', () => {
  const names = rows?.names.filter((_, row) => clash?.when && ruleAt(evaluation, clash.when, row, 0) === 1);
  expect(names).toEqual(['belt restraints', 'budget economy']);
});

it('evaluateForWhole reads figures of the whole and totals over the rows: 1 of 18 is not all', () => {
  expect(allMet?.when && [...evaluateForWhole(evaluation, allMet.when)]).toEqual([0]);
});
