import { describe, expect, it } from 'vitest';
import { evidenceGate } from '../../../../src/core/analysis/evidenceGate.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { figureAt } from '../../../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { evaluateRows } from '../../../../src/core/program/rows/evaluateRows.ts';
import { builtinCases } from '../../../cases/builtinCases.ts';
import { randomRows } from '../../../fixtures/randomRows.ts';

const seed = 411;

describe.each(builtinCases.map((model) => ({ id: model.id, model })))('$id over rows', ({ model }) => {
  const program = compileCase(model);
  const inputs = prepareInputs(program, { example: true, rows: randomRows(program, 23, seed) });

  it(`finds the same break-evens for the whole as all rows at once (seed ${seed})`, () => {
    const solves = (model.measures ?? []).flatMap((one) => ('solve' in one ? [one.id] : []));
    const [found, direct] = [evaluateRows(program, inputs, solves), evaluate(program, inputs, solves)];
    for (const id of solves) {
      const [a, b] = [figureAt(found, id), figureAt(direct, id)];
      expect(a.state, id).toBe(b.state);
      if (a.state === 'value' && b.state === 'value') {
        expect(Math.abs(a.value - b.value), id).toBeLessThanOrEqual(1e-7 * Math.abs(b.value));
      }
    }
  });

  it('turns the conclusion by the same assumptions', () => {
    const run = (...[own, changed, only]: Parameters<typeof evaluate>) =>
      evaluateRows(own, changed, only ?? []);
    const [found, direct] = [evidenceGate(program, inputs, run), evidenceGate(program, inputs)];
    expect({ ...found, condition: null }).toEqual({ ...direct, condition: null });
  });
});
