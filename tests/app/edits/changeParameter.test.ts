import { describe, expect, it } from 'vitest';
import {
  changeGrade,
  changeRange,
  changeReason,
  changeValue,
  resetParameter,
  takeExamples,
  type Edited,
} from '../../../src/app/edits/changeParameter.ts';
import { newScenario } from '../../../src/app/document/newScenario.ts';
import type { Scenario } from '../../../src/core/model/scenario.ts';
import { sampleCases } from '../sampleServices.ts';

function fresh(id = 'birth-robot'): Scenario {
  const model = sampleCases[id];
  if (!model) throw new Error('no case');
  let ids = 0;
  return newScenario(model, { newId: () => `n${ids++}`, language: 'da' });
}

function scenarioOf(edited: Edited): Scenario {
  if ('issue' in edited) throw new Error(edited.issue.code);
  return edited.scenario;
}

describe('a change', () => {
  it('holds only what was set, in the order it was first set', () => {
    const births = scenarioOf(changeValue(fresh(), 'births', { value: 601 }));
    const both = scenarioOf(changeRange(births, 'investment', [1, 2]));
    const again = scenarioOf(changeReason(both, 'births', 'optalt'));
    expect(again.changes).toEqual([
      { parameter: 'births', value: 601, reason: 'optalt' },
      { parameter: 'investment', low: 1, high: 2 },
    ]);
  });

  it('is gone when it says nothing any more', () => {
    const reasoned = scenarioOf(changeReason(fresh(), 'births', 'x'));
    expect(scenarioOf(changeReason(reasoned, 'births', '  ')).changes).toEqual([]);
    const graded = scenarioOf(changeGrade(fresh(), 'births', 'guess'));
    expect(scenarioOf(changeGrade(graded, 'births', null)).changes).toEqual([]);
  });

  it('is no example any more once the user types a value', () => {
    const example = scenarioOf(changeValue(fresh(), 'births', { value: 601, example: true }));
    expect(example.changes).toEqual([{ parameter: 'births', value: 601, example: true }]);
    expect(scenarioOf(changeValue(example, 'births', { value: 602 })).changes).toEqual([
      { parameter: 'births', value: 602 },
    ]);
  });

  it('goes back to what it was, or to the source', () => {
    const typed = scenarioOf(changeValue(fresh(), 'births', { value: 1 }));
    const saved = { parameter: 'births', value: 7, reason: 'før' };
    expect(scenarioOf(resetParameter(typed, 'births', saved)).changes).toEqual([saved]);
    expect(scenarioOf(resetParameter(typed, 'births', null)).changes).toEqual([]);
  });

  it('is refused beyond the hard bounds only, never for leaving the range', () => {
    expect(changeValue(fresh(), 'useShare', { value: 1.01 })).toMatchObject({
      issue: { code: 'document.out-of-bounds', at: 'useShare', low: 0, high: 1 },
    });
    expect('scenario' in changeValue(fresh(), 'births', { value: 601 })).toBe(true);
    expect(changeValue(fresh(), 'births', { value: NaN })).toHaveProperty('issue');
    expect(changeRange(fresh(), 'births', [2, 1])).toMatchObject({ issue: { code: 'document.disordered' } });
    expect(changeRange(fresh(), 'useShare', [0, 2])).toMatchObject({ issue: { value: 2 } });
    expect(changeReason(fresh(), 'births', 'x'.repeat(10_001))).toHaveProperty('issue');
  });

  it('of a parameter that does not exist is a mistake of ours', () => {
    expect(() => changeValue(fresh(), 'nothing', { value: 1 })).toThrow('no parameter nothing');
  });
});

describe('takeExamples', () => {
  it('fills what starts empty and is still empty, and marks it', () => {
    const scenario = fresh('ccc');
    const starting = scenario.case.parameters.filter((each) => 'startsEmpty' in each && each.startsEmpty);
    const taken = takeExamples(scenario);
    expect(taken.changes.map((change) => change.parameter)).toEqual(starting.map(({ id }) => id));
    expect(taken.changes.every((change) => change.example)).toBe(true);
    expect(takeExamples(taken)).toBe(taken);
  });
});
