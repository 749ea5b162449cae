import { expect, test } from 'vitest';
import { rankedBarsGeometry } from '../../../src/ui/charts/rankedBarsGeometry.ts';

const rows = [
  { id: 'a', label: 'Thisted', value: 601 },
  { id: 'b', label: 'Aalborg', value: 3500 },
  { id: 'c', label: 'Hjørring', value: NaN },
  { id: 'd', label: 'Hobro', value: -100 },
];

test('rows go from the largest value to the smallest, and rows without a value come last', () => {
  expect(rankedBarsGeometry(rows, 600).bars.map((bar) => bar.id)).toEqual(['b', 'a', 'd', 'c']);
});

test('a negative value lies left of zero', () => {
  const { bars, zero } = rankedBarsGeometry(rows, 600);
  const hobro = bars.find((bar) => bar.id === 'd');
  expect((hobro?.x ?? 0) + (hobro?.width ?? 0)).toBeCloseTo(zero);
});

test('a row without a value has no bar', () => {
  const missing = rankedBarsGeometry(rows, 600).bars.at(-1);
  expect(missing?.width).toBe(0);
});

test('no rows make an empty drawing', () => {
  expect(rankedBarsGeometry([], 600)).toMatchObject({ bars: [], height: 0 });
});

test('on a narrow drawing a name stands over its bar, which then has the whole width', () => {
  const wide = rankedBarsGeometry(rows, 600).bars[0];
  const narrow = rankedBarsGeometry(rows, 350);
  const bar = narrow.bars[0];
  expect(bar?.labelY).toBeLessThan(bar?.y ?? 0);
  expect(wide?.labelY).toBeGreaterThan(wide?.y ?? Infinity);
  expect(narrow.labelWidth).toBe(350);
  expect(narrow.bars.map(({ x }) => x)).toContain(0);
});

test('a name too long to stand beside its bar stands over it', () => {
  const long = [{ id: 'a', label: 'Herlev-Gentofte: ortopædkirurgi, ambulant', value: 19.5 }];
  expect(rankedBarsGeometry(long, 700).labelWidth).toBe(700);
  expect(rankedBarsGeometry(rows, 700).labelWidth).toBe(220);
});

test('what a value is held against has its place on the same scale, and the words stand clear of it', () => {
  const held = [
    { id: 'a', label: 'Nord', value: 100, limit: 200 },
    { id: 'b', label: 'Syd', value: 150, limit: NaN },
  ];
  const { bars, zero } = rankedBarsGeometry(held, 600);
  const [syd, nord] = bars;
  expect((nord?.limitX ?? 0) - zero).toBeCloseTo(2 * (nord?.width ?? 0));
  expect(nord?.valueX).toBeGreaterThan(nord?.limitX ?? Infinity);
  expect(syd?.limitX).toBeNull();
});

test('words over the line at zero have a row of their own', () => {
  const plain = rankedBarsGeometry(rows, 600);
  const headed = rankedBarsGeometry(rows, 600, true);
  expect(headed.top).toBeGreaterThan(12);
  expect(headed.bars[0]?.y).toBe((plain.bars[0]?.y ?? 0) + headed.top);
  expect(headed.height).toBe(plain.height + headed.top);
});
