import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../src/core/document/readScenario.ts';
import { writeScenario } from '../../../src/core/document/writeScenario.ts';
import { arbitraryScenario } from './arbitraryScenario.ts';
import { sampleScenario } from './samples.ts';

describe('writeScenario', () => {
  it('gives what readScenario gives back equal, for any scenario', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(readScenario(writeScenario(scenario))).toEqual({ scenario });
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('throws on a scenario that could not be read again', () => {
    const scenario = sampleScenario();
    expect(() => writeScenario({ ...scenario, reading: 'nothing' })).toThrow('unknown-reference at reading');
    expect(() => writeScenario({ ...scenario, changes: [{ parameter: 'trips', value: NaN }] })).toThrow(
      'NaN',
    );
  });
});
