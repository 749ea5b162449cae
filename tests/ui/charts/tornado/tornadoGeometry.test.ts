import { describe, expect, it } from 'vitest';
import { tornadoGeometry } from '../../../../src/ui/charts/tornado/tornadoGeometry.ts';

const rows = [
  { id: 'cost', low: 200, high: -300 },
  { id: 'gain', low: -100, high: 100 },
  { id: 'edge', low: 0, high: 50 },
];
const geometry = tornadoGeometry(rows, 0, 700);
const [cost, gain, edge] = geometry.places;

describe('tornadoGeometry', () => {
  it('draws the low end of a cost to the right, where the result is higher', () => {
    expect(cost!.low.x).toBe(geometry.base);
    expect(cost!.low.anchor).toBe('start');
    expect(cost!.high.x + cost!.high.width).toBeCloseTo(geometry.base, 9);
    expect(cost!.high.anchor).toBe('end');
    expect(gain!.low.x).toBeLessThan(geometry.base);
  });

  it('gives every bar the length of its swing', () => {
    const length = (place: typeof cost): number => place!.low.width + place!.high.width;
    expect(length(cost) / length(gain)).toBeCloseTo(500 / 200, 9);
    expect(edge!.low.width).toBe(0);
  });

  it('keeps room at both sides for what stands at the ends, on a telephone too', () => {
    for (const width of [340, 700]) {
      for (const { low, high } of tornadoGeometry(rows, 0, width).places) {
        for (const half of [low, high]) {
          const room = half.anchor === 'end' ? half.textX : width - half.textX;
          expect(room).toBeGreaterThan(85);
        }
      }
    }
  });

  it('runs to the edge where an end is never reached, and has no bar where there is no value', () => {
    const [never, none] = tornadoGeometry(
      [
        { id: 'never', low: 2, high: Infinity },
        { id: 'none', low: 3, high: NaN },
      ],
      4,
      700,
    ).places;
    const ends = [never!.low, none!.low].map(({ x, width }) => x + width);
    expect(never!.high.x + never!.high.width).toBeGreaterThan(Math.max(...ends));
    expect(none!.high.width).toBe(0);
  });

  it('marks 0 only where it is on the drawing', () => {
    expect(geometry.zero).not.toBeNull();
    expect(tornadoGeometry([{ id: 'a', low: 5, high: 9 }], 7, 700).zero).toBeNull();
  });

  it('draws a point where nothing moves', () => {
    expect(tornadoGeometry([{ id: 'a', low: 7, high: 7 }], 7, 700).places[0]!.low.width).toBe(0);
  });
});
