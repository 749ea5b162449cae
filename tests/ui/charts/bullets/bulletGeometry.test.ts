import { expect, test } from 'vitest';
import { bulletGeometry, type Bullet } from '../../../../src/ui/charts/bullets/bulletGeometry.ts';

const none: Bullet = { id: 'a', value: NaN, target: NaN, previous: NaN, better: NaN };

test('bars of one unit share one scale from zero', () => {
  const { places, ticks, zero } = bulletGeometry([
    { ...none, id: 'calls', value: 41, target: 90, previous: 38 },
    { ...none, id: 'letters', value: 74, target: 100, previous: 78 },
  ]);
  expect(zero).toBe(0);
  expect(ticks.at(-1)).toEqual({ value: 100, at: 100 });
  expect(places.map(({ bar }) => bar)).toEqual([
    { from: 0, width: 41 },
    { from: 0, width: 74 },
  ]);
  expect(places.map(({ target, previous }) => [target, previous])).toEqual([
    [90, 38],
    [100, 78],
  ]);
});

test('the good side lies above the target where high is better, and below it where low is', () => {
  const bullet = { ...none, value: 60, target: 80, previous: 100 };
  const good = (better: number) => bulletGeometry([{ ...bullet, better }]).places[0]?.good;
  expect(good(1)).toEqual({ from: 80, width: 20 });
  expect(good(-1)).toEqual({ from: 0, width: 80 });
  expect(good(NaN)).toBeNull();
});

test('a negative value lies left of zero', () => {
  const { places, zero } = bulletGeometry([{ ...none, value: -10, target: 10 }]);
  expect(zero).toBe(50);
  expect(places[0]?.bar).toEqual({ from: 0, width: 50 });
});

test('what is not known is not placed', () => {
  const { places } = bulletGeometry([none, { ...none, id: 'b', value: Infinity, target: 4, better: 1 }]);
  expect(places[0]).toEqual({ id: 'a', bar: null, target: null, previous: null, good: null });
  expect(places[1]).toMatchObject({ bar: null, target: 100, good: { from: 100, width: 0 } });
});
