import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollMap } from '../../../src/ui/tables/scrollMap.ts';

const heights = fc.record({
  full: fc.integer({ min: 100, max: 80_000_000 }),
  view: fc.integer({ min: 50, max: 2_000 }),
});

describe('scrollMap', () => {
  it('is the same place as long as browsers can draw the whole', () => {
    const map = scrollMap(5_000_000, 500);
    expect([map.height, map.topOf(1234), map.scrollOf(1234)]).toEqual([5_000_000, 1234, 1234]);
  });

  it('reaches both ends of any table, in a height that browsers can draw', () => {
    fc.assert(
      fc.property(heights, ({ full, view }) => {
        const map = scrollMap(full, view);
        const lowest = Math.max(0, full - view);
        expect(map.height).toBeLessThanOrEqual(6_000_000);
        expect(map.topOf(0)).toBe(0);
        expect(map.topOf(Math.max(0, map.height - view))).toBeCloseTo(lowest, 3);
        expect(map.scrollOf(lowest)).toBeCloseTo(Math.max(0, map.height - view), 3);
      }),
    );
  });

  it('leads there and back, and never backwards', () => {
    fc.assert(
      fc.property(heights, fc.double({ min: 0, max: 1, noNaN: true }), ({ full, view }, share) => {
        const map = scrollMap(full, view);
        const top = share * Math.max(0, full - view);
        expect(map.topOf(map.scrollOf(top))).toBeCloseTo(top, 3);
        expect(map.scrollOf(top + 1)).toBeGreaterThanOrEqual(map.scrollOf(top));
      }),
    );
  });
});
