import { describe, expect, it } from 'vitest';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { figureAt } from '../../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { vary } from '../../../src/core/program/years/widen.ts';
import { workedCase } from '../../fixtures/worked/complete.ts';

const robot = compileCase(workedCase('birth-robot'));

describe('evaluate', () => {
  it('gives the base case of the birth-ward robot: 1,382 hours at 157 kroner each', () => {
    const evaluation = evaluate(robot, prepareInputs(robot));
    expect(evaluation.columns.get('hours')?.[0]).toBeCloseTo(1382.25, 2);
    expect(evaluation.columns.get('pricePerHour')?.[0]).toBeCloseTo(156.59, 2);
  });

  it('gives every variant what a run of its own gives, to the last bit', () => {
    const inputs = prepareInputs(robot);
    const values = [3000, 4000, 5000, 6000];
    const together = evaluate(robot, vary(inputs, 'births', values));
    for (const [variant, births] of values.entries()) {
      const alone = evaluate(robot, prepareInputs(robot, { at: { births } }));
      for (const id of ['hours', 'npvCash', 'npvTimeValued', 'pricePerHour', 'runningBreakEven']) {
        expect(figureAt(together, id, { variant }), `${id} at ${births}`).toEqual(figureAt(alone, id));
      }
    }
  });

  it('runs only what is asked for and what that reads', () => {
    const evaluation = evaluate(robot, prepareInputs(robot), ['hours']);
    expect(evaluation.columns.has('hours')).toBe(true);
    expect(evaluation.columns.has('npvCash')).toBe(false);
    expect(evaluation.flows.size).toBe(0);
  });
});
