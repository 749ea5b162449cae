import { describe, expect, it } from 'vitest';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { everyCase } from '../builtinCases.ts';
import { quantitiesOf, valueIn } from './filledRun.ts';

describe.each(everyCase)('shares and ranges of $id', (model) => {
  const program = compileCase(model);
  const base = evaluate(program, prepareInputs(program, { example: true }));

  it('no share is below nothing or above all of it, given or computed', () => {
    const given = model.parameters.flatMap((parameter) => {
      if ('profile' in parameter) return parameter.profile.map((share) => ({ id: parameter.id, share }));
      if (!('unit' in parameter) || parameter.unit !== 'share') return [];
      const { id, value, low, high } = parameter;
      return [value, low, high].flatMap((share) => (typeof share === 'number' ? [{ id, share }] : []));
    });
    const computed = [...quantitiesOf(model), ...model.formulas]
      .filter(({ unit }) => unit === 'share')
      .map(({ id }) => ({ id, share: valueIn(base, id) }));
    expect([...given, ...computed].filter(({ share }) => share < 0 || share > 1)).toEqual([]);
  });

  it('a range holds the value it belongs to, also where the value is worked out or of another year', () => {
    const outside = quantitiesOf(model).flatMap(({ id, low, high }) => {
      if (low === undefined || high === undefined) return [];
      // Range and amount as typed: both at the field's own price level.
      const held = valueIn(base, id) / (base.inputs.prices.get(id)?.factor ?? 1);
      const slack = 1e-9 * Math.abs(held);
      return held >= low - slack && held <= high + slack ? [] : [{ id, low, held, high }];
    });
    expect(outside).toEqual([]);
  });
});
