import { describe, expect, it } from 'vitest';
import { evidenceGate } from '../../../src/core/analysis/evidenceGate.ts';
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

describe('evidenceGate', () => {
  it('calls it a worked example when an assumption alone, inside its range, changes the conclusion', () => {
    const gate = evidenceGate(program, prepareInputs(program));
    expect(gate.example).toBe(true);
    expect(gate.flips).toEqual([{ parameter: 'guess', end: 'high', rule: 1 }]);
    expect([gate.assumptions, gate.parameters]).toEqual([1, 3]);
  });

  it('does not when the range is too narrow to turn it, or the user has measured it', () => {
    const narrow = [{ parameter: 'guess', high: 0.6 }];
    const measured = [{ parameter: 'guess', grade: 'measuredHere' as const }];
    expect(evidenceGate(program, prepareInputs(program, { changes: narrow })).example).toBe(false);
    expect(evidenceGate(program, prepareInputs(program, { changes: measured })).example).toBe(false);
  });
});
