import robot from '../../../../src/cases/time/birth-robot.json';
import type { CaseModel } from '../../../../src/core/model/case.ts';
import type { Change } from '../../../../src/core/model/scenario.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';

export const robotModel = robot as unknown as CaseModel;
export const robotProgram = compileCase(robotModel);

export function robotInputs(changes: readonly Change[] = []) {
  return prepareInputs(robotProgram, { changes });
}
