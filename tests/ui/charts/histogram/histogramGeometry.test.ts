import { expect, test } from 'vitest';
import { histogramGeometry } from '../../../../src/ui/charts/histogram/histogramGeometry.ts';
import { placeOn } from '../../../../src/ui/charts/axis/chartAxis.ts';

const shape = {
  width: 500,
  above: 30,
  half: 0,
  axisText: (value: number) => `${value}`,
  countText: (count: number) => `${count}`,
};
const bins = [
  { from: 0, to: 5, count: 4 },
  { from: 5, to: 10, count: 0 },
  { from: 10, to: 15, count: 2 },
];

test('bars stand side by side, as high as their count, and an empty interval keeps its place', () => {
  const { bins: bars, bottom } = histogramGeometry({ ...shape, bins });
  expect(bars.map(({ height }) => height / bars[0]!.height)).toEqual([1, 0, 0.5]);
  expect(bars[1]!.x).toBeCloseTo(bars[0]!.x + bars[0]!.width + 1);
  expect(bars[2]!.x - bars[1]!.x).toBeCloseTo(bars[1]!.x - bars[0]!.x);
  expect(bars[0]!.y + bars[0]!.height).toBeCloseTo(bottom);
});

test('ticks stand where the bars begin and end', () => {
  const { bins: bars, across } = histogramGeometry({ ...shape, bins });
  expect(across.ticks.map(({ text }) => text)).toEqual(['0', '5', '10', '15']);
  expect(across.ticks[1]!.at).toBeCloseTo(bars[1]!.x);
});

test('a whole number stands in the middle of its bar', () => {
  const whole = [3, 4, 5].map((from) => ({ from, to: from + 1, count: 1 }));
  const { bins: bars, across } = histogramGeometry({ ...shape, half: 0.5, bins: whole });
  expect(placeOn(across, 4)).toBeCloseTo(bars[1]!.x + (bars[1]!.width + 1) / 2);
  expect(across.ticks.map(({ text }) => text)).toEqual(['3', '4', '5']);
});

test('one value over and over is one bar in the middle', () => {
  const { bins: bars, left, right } = histogramGeometry({ ...shape, bins: [{ from: 7, to: 7, count: 3 }] });
  expect(bars[0]!.x).toBeGreaterThan(left);
  expect(bars[0]!.x + bars[0]!.width).toBeLessThan(right);
});

test('numbers that have no room are left out, on the axis and over the bars', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({
    from: at * 1000,
    to: (at + 1) * 1000,
    count: 12_345,
  }));
  const { bins: bars, across } = histogramGeometry({ ...shape, width: 340, bins: many });
  expect(bars.every(({ text }) => text === '')).toBe(true);
  const gaps = across.ticks.slice(1).map(({ at }, i) => at - across.ticks[i]!.at);
  expect(Math.min(...gaps)).toBeGreaterThan(35);
});
