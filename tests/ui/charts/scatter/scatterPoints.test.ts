import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartAxis } from '../../../../src/ui/charts/axis/chartAxis.ts';
import { nearestPoint, placePoints, roomForPoints } from '../../../../src/ui/charts/scatter/scatterPoints.ts';

const text = (value: number): string => `${value}`;
const across = chartAxis({ low: 0, high: 100, from: 0, to: 200, apart: () => 40, text });
const up = chartAxis({ low: 1, high: 1000, log: true, from: 300, to: 0, apart: () => 40, text });

test('points stand where their axes say, and only those asked for are placed', () => {
  const points = { xs: Float64Array.of(0, 50, 100), ys: Float64Array.of(1, 10, 1000) };
  const placed = roomForPoints(3);
  placePoints(placed, points, { across, up }, [0, 2]);
  expect([...placed.x]).toEqual([0, 100, 0]);
  expect([...placed.y]).toEqual([300, 200, 0]);
  placePoints(placed, points, { across, up }, [2, 3]);
  expect([placed.x[2], placed.y[2]]).toEqual([200, 0]);
});

test('the nearest point is one that none is nearer than, and none where all are too far off', () => {
  const spot = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }));
  fc.assert(
    fc.property(
      fc.array(spot, { maxLength: 40 }),
      spot,
      fc.integer({ min: 1, max: 100 }),
      (all, [x, y], within) => {
        const placed = { x: Float32Array.from(all, ([at]) => at), y: Float32Array.from(all, ([, at]) => at) };
        const far = all.map(([left, top]) => Math.hypot(left - x, top - y));
        const least = Math.min(...far, Infinity);
        const found = nearestPoint(placed, x, y, within);
        if (least > within) expect(found).toBeNull();
        else expect(far[found ?? -1]).toBe(least);
      },
    ),
  );
});
