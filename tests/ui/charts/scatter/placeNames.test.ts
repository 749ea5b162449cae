import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterWidth } from '../../../../src/ui/charts/lines/wrapText.ts';
import { placeNames } from '../../../../src/ui/charts/scatter/placeNames.ts';

const within = { left: 0, right: 400, top: 0, bottom: 300 };
const at = (spots: readonly (readonly [number, number])[]) => ({
  x: Float32Array.from(spots, ([x]) => x),
  y: Float32Array.from(spots, ([, y]) => y),
});

test('a name stands to the right of its point, and to the left where there is no room', () => {
  const spots = [
    [50, 50],
    [390, 150],
  ] as const;
  const [left, right] = placeNames(at(spots), (point) => ['Nord', 'Syd'][point] ?? '', within);
  expect(left).toMatchObject({ text: 'Nord', anchor: 'start' });
  expect(left!.x).toBeGreaterThan(50);
  expect(right).toMatchObject({ text: 'Syd', anchor: 'end' });
});

test('a long name is cut where the whole of it has no room', () => {
  const name = 'Herlev-Gentofte: ortopædkirurgi, ambulant';
  const narrow = { ...within, right: 260 };
  const [cut] = placeNames(at([[60, 50]]), () => name, narrow);
  expect(cut?.text).toMatch(/^Herlev-Gentofte: ortop.*…$/);
  expect(placeNames(at([[60, 50]]), () => name, within)[0]?.text).toBe(name);
});

test('no name covers another or leaves the drawing', () => {
  const spot = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 30 }), (spots) => {
      const names = placeNames(at(spots), (point) => `Afdeling ${point}`, within);
      const boxes = names.map(({ x, y, text, anchor }) => {
        const long = text.length * letterWidth;
        return { left: anchor === 'start' ? x : x - long, right: anchor === 'start' ? x + long : x, y };
      });
      boxes.forEach((box, i) => {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(400.001);
        for (const other of boxes.slice(i + 1)) {
          const apart = box.right <= other.left || other.right <= box.left || Math.abs(box.y - other.y) >= 12;
          expect(apart).toBe(true);
        }
      });
    }),
  );
});
