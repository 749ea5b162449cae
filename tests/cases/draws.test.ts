import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/core/analysis/rangeOf.ts';
import { caseRows } from '../../src/core/analysis/caseRows.ts';
import { isQuantity } from '../../src/core/model/isQuantity.ts';
import { compileCase } from '../../src/core/program/compileCase.ts';
import { evaluate } from '../../src/core/program/evaluate.ts';
import { valueAt } from '../../src/core/column.ts';
import { prepareInputs } from '../../src/core/program/prepareInputs.ts';
import { sliceVariant } from '../../src/core/program/rows/sliceInputs.ts';
import { drawInputs } from '../../src/core/uncertainty/sample/drawInputs.ts';
import { prepareSampling } from '../../src/core/uncertainty/sample/prepareSampling.ts';
import { toBase } from '../../src/core/units/unit.ts';
import { builtinCases } from './builtinCases.ts';

const draws = 400;

describe.each(builtinCases)('draws of $id', (model) => {
  const program = compileCase(model);

  it.each([false, true])(
    'are within hard bounds, change nothing else, and give each what it gives alone (with rows: %s)',
    (withRows) => {
      const rows = withRows ? caseRows(program) : null;
      if (withRows && !rows) return;
      const inputs = prepareInputs(program, { example: true, rows });
      const sampling = prepareSampling(program, inputs, { seed: 1, draws, method: 'latinHypercube' });
      expect(sampling.issues).toEqual([]);
      const block = drawInputs(sampling, 100, 120);
      expect(block.lanes).toEqual({ variants: 20, rows: inputs.lanes.rows });
      const drawn = new Set(sampling.drawn.map(({ id }) => id));
      for (const parameter of model.parameters.filter(isQuantity)) {
        const { id } = parameter;
        const column = block.columns.get(id);
        if (!drawn.has(id)) {
          expect(column?.[0], id).toEqual(inputs.columns.get(id)?.[0]);
          continue;
        }
        const unit = program.figures.get(id)!.unit!;
        const price = inputs.prices.get(id)?.factor ?? 1;
        const [least, most] = boundsOf(parameter).map((bound) => toBase(bound, unit) * price);
        expect(
          column!.every((value) => value >= least! && value <= most!),
          id,
        ).toBe(true);
        expect(new Set(column).size, id).toBe(20);
      }
      const run = evaluate(program, block);
      for (const variant of [0, 7, 19]) {
        const alone = evaluate(program, sliceVariant(block, variant));
        for (const { figure } of model.outcomes) {
          const [found, expected] = [run.wholes.get(figure)!, alone.wholes.get(figure)!];
          expect(valueAt(found, variant), figure).toBe(expected[0]);
        }
      }
    },
  );
});
