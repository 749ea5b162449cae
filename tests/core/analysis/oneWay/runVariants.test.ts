import { expect, it } from 'vitest';
import { runVariants } from '../../../../src/core/analysis/oneWay/runVariants.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { rawAt } from '../../../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { robot } from './robot.ts';

const inputs = prepareInputs(robot);
const value = (settings: readonly Record<string, number>[]): number[] =>
  runVariants(
    robot,
    inputs,
    settings.map((one) => new Map(Object.entries(one))),
    ['npvTimeValued'],
  ).map(({ evaluation, where }) => rawAt(evaluation, 'npvTimeValued', where));

it('runVariants gives what typing the values gives, also beside a computed parameter that is typed over', () => {
  const settings = [
    {},
    { effectiveHours: 1400 },
    { midwifeHour: 300 },
    { effectiveHours: 1400, births: 4000 },
  ];
  const alone = settings.map((at) => {
    const run = evaluate(robot, prepareInputs(robot, { at }));
    return run.wholes.get('npvTimeValued')?.[0];
  });
  expect(value(settings)).toEqual(alone);
  // The hourly cost follows the hours until it is typed over.
  expect(alone[1]).not.toBe(alone[0]);
});

it('runVariants gives the same from many evaluations as from one', () => {
  const many = Array.from({ length: 70_000 }, (_, i) => ({ births: 1000 + i }));
  const found = value(many);
  expect(found).toHaveLength(70_000);
  expect([0, 65_535, 65_536, 69_999].map((i) => found[i])).toEqual(
    value([many[0]!, many[65_535]!, many[65_536]!, many[69_999]!]),
  );
});
