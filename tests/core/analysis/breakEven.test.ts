import { expect, it } from 'vitest';
import { breakEven } from '../../../src/core/analysis/breakEven.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { workedCase } from '../../fixtures/worked/complete.ts';
import oracles from '../../fixtures/oracles.json' with { type: 'json' };

const robot = compileCase(workedCase('birth-robot'));
const inputs = prepareInputs(robot, { reading: 'S04' });
const s02 = oracles.oracles.find(({ id }) => id === 'S02')?.expected as unknown as Record<string, number>;

it.each([
  ['useShare', 'use', [0, 1]],
  ['minutesPerBirth', 'minutes', [0, 60]],
  ['running', 'running', [0, 1e7]],
  ['investment', 'investment', [0, 1e7]],
] as const)(
  'breakEven of %s agrees with worked example S02 and typed back gives nothing',
  (id, key, within) => {
    const found = breakEven(robot, inputs, id, 'npvTimeValued', within) ?? NaN;
    expect(found / (s02?.[key] ?? NaN)).toBeCloseTo(1, 8);
    const typed = evaluate(robot, prepareInputs(robot, { reading: 'S04', at: { [id]: found } }));
    expect(Math.abs(typed.wholes.get('npvTimeValued')?.[0] ?? NaN)).toBeLessThan(1);
  },
);

it('breakEven is null without a crossing in the range', () => {
  expect(breakEven(robot, inputs, 'running', 'npvTimeValued', [0, 1000])).toBeNull();
});
