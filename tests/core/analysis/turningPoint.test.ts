import { describe, expect, it } from 'vitest';
import { evidenceGate } from '../../../src/core/analysis/evidenceGate.ts';
import { turningPoint } from '../../../src/core/analysis/turningPoint.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { formula, quantity, say, smallCase } from '../../fixtures/smallCase.ts';

const volume = quantity('volume', 'share', 0.8, { headline: true, scope: 'local', class: 'document' });
const guess = quantity('guess', 'share', 0.5, { low: 0.2, high: 0.9 });
const sourced = quantity('sourced', 'share', 0.5, { low: 0, high: 1, class: 'document' });
const program = compileCase(
  smallCase({
    parameters: [volume, guess, sourced],
    formulas: [formula('sum', 'share', 'volume - guess + sourced * 0')],
    verdict: [
      { when: 'sum > 0', say: say('pays'), tone: 'gain' },
      { say: say('does not'), tone: 'loss' },
    ],
  }),
);

describe('turningPoint', () => {
  it('finds where the conclusion turns in the first local headline parameter', () => {
    const { condition } = evidenceGate(program, prepareInputs(program));
    expect(condition).toMatchObject({ parameter: 'volume', holds: 'atLeast', rule: 1 });
    expect(condition?.value).toBeCloseTo(0.5, 6);
  });

  it('has no value where nothing turns it', () => {
    const safe = prepareInputs(program, { at: { guess: -1 } });
    expect(turningPoint(program, safe, volume)).toMatchObject({ value: null });
  });
});
