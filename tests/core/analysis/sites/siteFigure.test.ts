import { expect, it } from 'vitest';
import { caseRows } from '../../../../src/core/analysis/caseRows.ts';
import { siteFigure } from '../../../../src/core/analysis/sites/siteFigure.ts';
import type { CaseModel } from '../../../../src/core/model/case.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import robot from '../../../../src/cases/time/birth-robot.json';
import kiosk from '../../../../src/cases/time/tube-kiosk.json';

const figureOf = (model: unknown): string | null => {
  const program = compileCase(model as CaseModel);
  return siteFigure(evaluate(program, prepareInputs(program, { example: true, rows: caseRows(program) })));
};

it('siteFigure is the net present value in cash, and nothing where that is of the whole alone', () => {
  expect(figureOf(kiosk)).toBe('npvCash');
  expect(figureOf(robot)).toBeNull();
});
