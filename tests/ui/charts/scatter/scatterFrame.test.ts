import { expect, test } from 'vitest';
import { scatterFrame } from '../../../../src/ui/charts/scatter/scatterFrame.ts';

const text = (value: number): string => `${value}`;
const axis = (low: number, high: number, log = false) => ({ low, high, log, title: 'Timer', text });

test('0 is drawn where it runs through the drawing or lies at its edge', () => {
  const both = scatterFrame(axis(-10, 40), axis(0, 8), 600);
  expect(both.zeroX).toBeGreaterThan(both.left);
  expect(both.zeroX).toBeLessThan(both.right);
  expect(both.zeroY).toBeCloseTo(both.bottom);
  const far = scatterFrame(axis(900, 1000), axis(-1000, -900), 600);
  expect([far.zeroX, far.zeroY]).toEqual([null, null]);
});

test('an axis of amounts that differ much begins at 0, unless it is logarithmic', () => {
  expect(scatterFrame(axis(10, 90), axis(1, 2), 600).across.low).toBe(0);
  const log = scatterFrame(axis(10, 90, true), axis(1, 2), 600);
  expect(log.across.low).toBeGreaterThan(0);
  expect(log.zeroX).toBeNull();
});

test('the drawing stays inside a narrow screen', () => {
  const frame = scatterFrame(axis(0, 80_000), axis(-5_000_000, 1_000_000), 340);
  expect(frame.left).toBeLessThan(100);
  expect(frame.right).toBeLessThan(340);
  expect(frame.up.ticks.length).toBeGreaterThan(2);
  expect(frame.across.ticks.length).toBeGreaterThan(1);
});
