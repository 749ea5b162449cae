import { expect, it } from 'vitest';
import { twoWayGeometry, type TwoWayShape } from '../../../../src/ui/charts/twoWay/twoWayGeometry.ts';

const shape: TwoWayShape = {
  across: [0, 5, 10],
  up: [100, 200],
  values: [-4, 0, 2, NaN, 1, 3],
  target: 0,
  points: [
    { across: 2.5, up: 100 },
    { across: 2.5, up: 200 },
  ],
  pieces: [[0, 1]],
  now: { across: 10, up: 150 },
};
const map = twoWayGeometry(shape, 600);

it('twoWayGeometry covers the map with its cells, the first row at the bottom', () => {
  expect(map.cells.map(({ side }) => side)).toEqual(['under', 'over', 'over', 'none', 'over', 'over']);
  const area = map.cells.reduce((sum, { width, height }) => sum + width * height, 0);
  expect(area).toBeCloseTo((map.right - map.left) * (map.bottom - map.top), 6);
  expect(map.cells[0]!.y).toBeGreaterThan(map.cells[3]!.y);
});

it('twoWayGeometry is strongest farthest from the target', () => {
  expect(map.cells.map(({ strength }) => strength)).toEqual([1, 0, 0.5, 0, 0.25, 0.75]);
});

it('twoWayGeometry draws the line where its points lie, and the reader where they are', () => {
  const [piece] = map.pieces;
  expect(piece!.x1).toBeCloseTo(map.left + (map.right - map.left) / 4, 9);
  expect([piece!.y1, piece!.y2]).toEqual([map.bottom, map.top]);
  expect(map.now!.x).toBe(map.right);
  expect(twoWayGeometry({ ...shape, now: { across: 11, up: 150 } }, 600).now).toBeNull();
});

it('twoWayGeometry names both ends of each side', () => {
  expect(map.acrossTicks.at(0)!.value).toBe(0);
  expect(map.acrossTicks.at(-1)!.value).toBe(10);
  expect(map.upTicks.map(({ value }) => value)).toEqual([100, 200]);
});
