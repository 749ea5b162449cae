import { expect, test } from 'vitest';
import { cashFlowGeometry } from '../../../src/ui/charts/cashFlowGeometry.ts';

const base = { years: [2027, 2028, 2029], width: 400, height: 200 };

test('gains are piled above zero and costs below', () => {
  const geometry = cashFlowGeometry({
    ...base,
    series: [
      { id: 'region', amounts: [-200, 50, 50] },
      { id: 'hospital', amounts: [-100, 80, 0] },
    ],
    cumulative: [-300, -170, -120],
  });
  const first = geometry.bars.filter((bar) => bar.key.endsWith('2027'));
  expect(first.map((bar) => bar.series)).toEqual(['region', 'hospital']);
  expect(first[0]?.y).toBeCloseTo(geometry.zero);
  expect(first[1]?.y).toBeCloseTo((first[0]?.y ?? 0) + (first[0]?.height ?? 0));
  const second = geometry.bars.filter((bar) => bar.key.endsWith('2028'));
  expect((second[0]?.y ?? 0) + (second[0]?.height ?? 0)).toBeCloseTo(geometry.zero);
  expect((second[1]?.y ?? 0) + (second[1]?.height ?? 0)).toBeCloseTo(second[0]?.y ?? NaN);
});

test('heights are in proportion to amounts and zero amounts have no bar', () => {
  const { bars } = cashFlowGeometry({
    ...base,
    series: [{ id: 'region', amounts: [-200, 100, 0] }],
    cumulative: [-200, -100, -100],
  });
  expect(bars).toHaveLength(2);
  expect((bars[0]?.height ?? 0) / (bars[1]?.height ?? 1)).toBeCloseTo(2);
});

test('a year without a value breaks the line and never reaches the drawing as NaN', () => {
  const geometry = cashFlowGeometry({
    ...base,
    series: [{ id: 'region', amounts: [-200, NaN, 100] }],
    cumulative: [-200, NaN, NaN],
  });
  expect(geometry.path).not.toContain('NaN');
  expect(geometry.points).toHaveLength(1);
  expect(geometry.bars).toHaveLength(2);
});

test('the axis has a tick at zero even when nothing flows', () => {
  const geometry = cashFlowGeometry({ ...base, series: [], cumulative: [0, 0, 0] });
  expect(geometry.ticks.some((tick) => tick.value === 0)).toBe(true);
  expect(geometry.bars).toEqual([]);
});

test('years thin out when there is no room for their names', () => {
  const years = Array.from({ length: 40 }, (_, at) => 2027 + at);
  const geometry = cashFlowGeometry({
    years,
    series: [],
    cumulative: years.map(() => 0),
    width: 360,
    height: 200,
  });
  const shown = geometry.years.filter((year) => year.shown);
  expect(shown.length).toBeLessThan(12);
  expect(shown[0]?.year).toBe(2027);
});
