import { expect, it } from 'vitest';
import { spider } from '../../../../src/core/analysis/oneWay/spider.ts';
import { tornado } from '../../../../src/core/analysis/oneWay/tornado.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { inputs, robot } from './robot.ts';

it('spider runs from the low end through where the parameter stands to the high end', () => {
  const lines = spider(robot, inputs, 'npvTimeValued', 2);
  const { base, bars } = tornado(robot, inputs, 'npvTimeValued');
  for (const { parameter, points } of lines) {
    const bar = bars.find((one) => one.parameter === parameter)!;
    expect(points.at(0)).toMatchObject({ value: bar.low.value, at: -1, state: bar.low.state });
    expect(points.at(-1)!.value).toBe(bar.high.value);
    const middle = points.find(({ at }) => at === 0)!;
    expect(middle.value).toBe(bar.now);
    expect(middle.state).toEqual(base);
  }
  expect(
    lines.find(({ parameter }) => parameter === 'minutesPerBirth')!.points.map(({ value }) => value),
  ).toEqual([10, 15, 20, 21, 22]);
});

it('spider begins at the end of a range that the value lies outside of', () => {
  const outside = prepareInputs(robot, {
    reading: 'S04',
    changes: [{ parameter: 'births', value: 4000, low: 4500, high: 5500 }],
  });
  const births = spider(robot, outside, 'npvTimeValued', 2).find(({ parameter }) => parameter === 'births')!;
  expect(births.points.map(({ value, at }) => [value, at])).toEqual([
    [4500, 0],
    [5000, 0.5],
    [5500, 1],
  ]);
});
