import { expect, it } from 'vitest';
import type { Column } from '../../../../src/core/column.ts';
import { findRoot } from '../../../../src/core/program/years/findRoot.ts';

const root = (f: (x: number) => number, low: number, high: number): number =>
  findRoot({ lanes: 1, low, high, gap: (points) => points.map((point): Column => point.map(f)) })[0] ?? NaN;

it('findRoot finds a root of a line and of a curve', () => {
  expect(root((x) => 3 * x - 1, 0, 1)).toBeCloseTo(1 / 3, 14);
  expect(root((x) => x * x - 2, 0, 100)).toBeCloseTo(Math.SQRT2, 13);
});

it('findRoot has no answer without a crossing, never an end point', () => {
  expect(root((x) => x + 1, 0, 10)).toBeNaN();
});

it('findRoot does not call a jump over zero a root', () => {
  expect(root((x) => (x < 4.5 ? -1 : 1), 0, 10)).toBeNaN();
});

it('findRoot answers each lane for itself', () => {
  const targets = [1, 2, 50];
  const found = findRoot({
    lanes: 3,
    low: 0,
    high: 10,
    gap: (points) => points.map((point): Column => point.map((x, lane) => x - (targets[lane] ?? 0))),
  });
  expect([...found]).toEqual([1, 2, NaN]);
});
