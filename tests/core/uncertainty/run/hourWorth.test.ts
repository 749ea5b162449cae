import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { hourWorth, timeWorth } from '../../../../src/core/uncertainty/run/hourWorth.ts';
import { smallCase } from '../../../fixtures/smallCase.ts';
import { robotInputs, robotModel } from './robot.ts';

describe('hourWorth', () => {
  it('finds the one price of an hour, and what time is worth by it: the value that the case itself counts', () => {
    const inputs = robotInputs();
    const found = hourWorth(robotModel, inputs)!;
    expect(found.wage).toBe('midwifeHour');
    const { wholes } = evaluate(found.program, inputs, [timeWorth, 'npvCash', 'npvTimeValued']);
    const at = (id: string): number => wholes.get(id)![0]!;
    expect(at(timeWorth)).toBeGreaterThan(0);
    expect(at('npvCash') + at(timeWorth)).toBeCloseTo(at('npvTimeValued'), 4);
  });

  it('has no answer where no time is valued, or none is left to value', () => {
    expect(hourWorth(smallCase({}), robotInputs())).toBeNull();
    const lines = robotModel.lines.filter(({ id }) => id !== 'freedValued' && id !== 'usedValued');
    expect(hourWorth({ ...robotModel, lines }, robotInputs())).toBeNull();
    const none = robotInputs([{ parameter: 'births', value: 0 }]);
    expect(hourWorth(robotModel, none)).toBeNull();
  });
});
