import { expect, test } from 'vitest';
import { chartAxis, placeOn } from '../../../../src/ui/charts/axis/chartAxis.ts';

const text = (value: number): string => `${value}`;
const apart = (): number => 40;

test('ends are round, and the ends of the axis are the ends of the room', () => {
  const axis = chartAxis({ low: 3, high: 97, from: 20, to: 320, apart, text });
  expect([axis.low, axis.high]).toEqual([0, 100]);
  expect([placeOn(axis, 0), placeOn(axis, 50), placeOn(axis, 100)]).toEqual([20, 170, 320]);
});

test('there are as many ticks as have room', () => {
  const wide = chartAxis({ low: 0, high: 1000, from: 0, to: 600, apart: () => 60, text });
  const narrow = chartAxis({ low: 0, high: 1000, from: 0, to: 150, apart: () => 60, text });
  expect(wide.ticks.length).toBeGreaterThan(narrow.ticks.length);
  for (const { ticks } of [wide, narrow]) {
    const gaps = ticks.slice(1).map(({ at }, i) => at - ticks[i]!.at);
    expect(gaps.every((gap) => gap >= 60)).toBe(true);
  }
});

test('on a logarithmic axis equal lengths multiply by the same number', () => {
  const axis = chartAxis({ low: 1, high: 10_000, log: true, from: 0, to: 400, apart, text });
  expect([1, 10, 100, 1000, 10_000].map((value) => Math.round(placeOn(axis, value)))).toEqual([
    0, 100, 200, 300, 400,
  ]);
  expect(axis.ticks.map(({ value }) => value)).toContain(100);
});

test('an axis upwards has its low end below', () => {
  const axis = chartAxis({ low: 0, high: 10, from: 200, to: 0, apart, text });
  expect(placeOn(axis, 10)).toBeLessThan(placeOn(axis, 0));
});

test('where all stands in one place the axis has room on both sides of it', () => {
  const axis = chartAxis({ low: 8, high: 8, from: 0, to: 100, apart, text });
  expect(axis.low).toBeLessThan(8);
  expect(axis.high).toBeGreaterThan(8);
  const log = chartAxis({ low: 8, high: 8, log: true, from: 0, to: 100, apart, text });
  expect(placeOn(log, 8)).toBeGreaterThan(0);
});
