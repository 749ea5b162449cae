import { describe, expect, it } from 'vitest';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { conclusion, verdictReads } from '../../../src/core/program/conclusion.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { quantity, say, smallCase } from '../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    parameters: [quantity('gain', 'DKK', 5), quantity('cost', 'DKK', null), quantity('zero', 'DKK', 0)],
    checks: [{ when: 'gain > 4[DKK]', say: say('large'), tone: 'loss' }],
    verdict: [
      { when: 'gain / zero > 1', say: say('never so'), tone: 'gain' },
      { when: 'gain > cost', say: say('pays'), tone: 'gain' },
      { say: say('does not pay'), tone: 'loss' },
    ],
  }),
);
const at = (cost: number | null) => conclusion(evaluate(program, prepareInputs(program, { at: { cost } })));

describe('conclusion', () => {
  it('is the first rule that holds; a rule without a value does not hold', () => {
    expect(at(4)).toMatchObject({ state: 'said', rule: 1, tone: 'gain' });
    expect(at(6)).toMatchObject({ state: 'said', rule: 2, tone: 'loss' });
  });

  it('waits for the empty parameter that a rule reads, and does not go on to the next rule', () => {
    expect(at(null)).toMatchObject({ state: 'waits', rule: -1, waitsFor: ['cost'], say: null });
  });

  it('reports every check that holds', () => {
    expect(at(4).checks).toEqual([{ say: say('large'), tone: 'loss', index: 0 }]);
  });

  it('knows which figures its rules read', () => {
    expect(verdictReads(program)).toEqual(['gain', 'zero', 'cost']);
  });
});
