import { expect, it } from 'vitest';
import { isUnmeasured } from '../../../src/core/analysis/isUnmeasured.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { quantity, smallCase } from '../../fixtures/smallCase.ts';

it('isUnmeasured follows the class of the source, and the grade the user gives', () => {
  const model = smallCase({
    parameters: [
      quantity('guess', 'DKK', 1, { class: 'assumption' }),
      quantity('implied', 'DKK', 1, { class: 'implied' }),
      quantity('known', 'DKK', 1, { class: 'published' }),
    ],
  });
  const program = compileCase(model);
  const open = (grade?: 'expert' | 'measuredElsewhere') =>
    model.parameters
      .filter((one) =>
        isUnmeasured(one, prepareInputs(program, { changes: grade ? [{ parameter: 'guess', grade }] : [] })),
      )
      .map(({ id }) => id);
  expect(open()).toEqual(['guess', 'implied']);
  expect(open('expert')).toEqual(['guess', 'implied']);
  expect(open('measuredElsewhere')).toEqual(['implied']);
});
