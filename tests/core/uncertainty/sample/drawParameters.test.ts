import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { toBase } from '../../../../src/core/units/unit.ts';
import { drawInputs } from '../../../../src/core/uncertainty/sample/drawInputs.ts';
import { drawParameters } from '../../../../src/core/uncertainty/sample/drawParameters.ts';
import { prepareSampling } from '../../../../src/core/uncertainty/sample/prepareSampling.ts';
import { formula, quantity, smallCase } from '../../../fixtures/smallCase.ts';

it('drawParameters gives in own units, block by block, what drawInputs puts into the inputs in base units', () => {
  const program = compileCase(
    smallCase({
      parameters: [quantity('spent', 'min', 30, { low: 10, high: 60, dist: 'uniform' })],
      formulas: [formula('twice', 'min', 'spent + spent')],
      outcomes: [{ figure: 'twice', unit: 'min', whole: 'sum' }],
    } as never),
  );
  const sampling = prepareSampling(program, prepareInputs(program), {
    ...{ seed: 3, draws: 500, method: 'latinHypercube' },
  });
  const values = drawParameters(sampling, 100, 200).get('spent')!;
  expect(values.every((value) => value >= 10 && value <= 60)).toBe(true);
  expect(values).toEqual(drawParameters(sampling, 0, 500).get('spent')!.slice(100, 200));
  const unit = program.figures.get('spent')!.unit!;
  expect(drawInputs(sampling, 100, 200).columns.get('spent')).toEqual(
    values.map((value) => toBase(value, unit)),
  );
});
