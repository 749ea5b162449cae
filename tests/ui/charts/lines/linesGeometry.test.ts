import { expect, test } from 'vitest';
import { linesGeometry, type LinesInput } from '../../../../src/ui/charts/lines/linesGeometry.ts';
import { letterWidth } from '../../../../src/ui/charts/lines/wrapText.ts';
import type { DrawnLine, LinePanel } from '../../../../src/ui/charts/lines/panelGeometry.ts';

function lineOf(id: string, values: readonly number[], kind: DrawnLine['kind'] = 'curve'): DrawnLine {
  return { id, label: `Pris for ${id}`, kind, values };
}

function panelOf(id: string, lines: readonly DrawnLine[], rest: Partial<LinePanel> = {}): LinePanel {
  return { id, title: id, lines, levels: [], ceiling: Infinity, tickText: (value) => `${value}`, ...rest };
}

const input: LinesInput = {
  xs: [0, 5, 10],
  points: [0, 10],
  calendar: false,
  panels: [panelOf('kr.', [lineOf('a', [0, 50, 100]), lineOf('b', [100, 100, 100], 'reference')])],
  until: null,
  now: null,
  width: 800,
  above: 20,
  axisText: (value) => `${value}`,
};

const only = (geometry: ReturnType<typeof linesGeometry>) => geometry.panels[0]!;

/** The points of a path. */
function pointsOf(path = ''): readonly (readonly number[])[] {
  return path
    .split(/[ML]/)
    .slice(1)
    .map((point) => point.split(',').map(Number));
}

test('the ends of the axes are the ends of the values, left to right and bottom to top', () => {
  const geometry = linesGeometry(input);
  const panel = only(geometry);
  const [a] = panel.lines;
  expect(geometry.x(0)).toBe(geometry.left);
  expect(geometry.x(10)).toBe(geometry.right);
  expect(a?.end).toEqual({ x: geometry.right, y: panel.top });
  expect(pointsOf(a?.solid)[0]).toEqual([expect.closeTo(geometry.left, 2), expect.closeTo(panel.bottom, 2)]);
});

test('dots stand at the values of the table and where the reader is, not in between', () => {
  const [a, b] = only(linesGeometry({ ...input, now: 5 })).lines;
  expect(a?.dots).toHaveLength(2);
  const [low, high] = a?.dots ?? [];
  expect(a?.here?.y).toBeCloseTo(((low?.y ?? NaN) + (high?.y ?? NaN)) / 2, 6);
  expect(b?.dots).toEqual([]);
  const many = Array.from({ length: 40 }, (_, i) => i);
  const crowded = { ...input, xs: many, points: many, panels: [panelOf('kr.', [lineOf('a', many)])] };
  expect(only(linesGeometry(crowded)).lines[0]?.dots).toEqual([]);
});

test('names have room beside the ends on a wide chart, and only signs on a narrow one', () => {
  const wide = linesGeometry(input);
  const narrow = linesGeometry({ ...input, width: 340 });
  expect([wide.named, narrow.named]).toEqual([true, false]);
  expect(only(wide).lines.map(({ name }) => name?.words.join(' '))).toEqual(['Pris for a', 'Pris for b']);
  expect(only(narrow).lines.map(({ name }) => name?.words)).toEqual([[], []]);
  for (const geometry of [wide, narrow]) {
    const [a, b] = only(geometry).lines.map(({ name }) => name?.y ?? NaN);
    expect(Math.abs((a ?? 0) - (b ?? 0))).toBeGreaterThanOrEqual(19);
  }
});

test('a line alone is named by its panel, and takes the whole width', () => {
  const geometry = linesGeometry({ ...input, panels: [panelOf('kr.', [lineOf('a', [0, 50, 100])])] });
  expect(only(geometry).lines[0]?.name).toBeNull();
  expect(geometry.right).toBe(778);
});

test('a line breaks where there is no value, and without any it has no end', () => {
  const lines = [lineOf('a', [1, NaN, 3]), lineOf('b', [NaN, NaN, NaN])];
  const [a, b] = only(linesGeometry({ ...input, panels: [panelOf('kr.', lines)] })).lines;
  expect(a?.solid.match(/M/g)).toHaveLength(2);
  expect(b?.end).toBeNull();
  expect(b?.solid + (b?.dashed ?? '')).toBe('');
  expect(JSON.stringify([a?.solid, b])).not.toContain('NaN');
});

test('a followed path is solid as far as it was measured and dashed beyond, an aim is dashed, readings are dots', () => {
  const lines = [
    lineOf('way', [0, 50, 100], 'followed'),
    lineOf('aim', [0, 10, 20], 'aim'),
    lineOf('read', [0, 50, NaN], 'measured'),
  ];
  const paths = { ...input, points: [0, 5, 10], until: 5, panels: [panelOf('t', lines)] };
  const [way, aim, read] = only(linesGeometry(paths)).lines;
  const middle = [expect.closeTo(linesGeometry(paths).x(5), 2), expect.anything()];
  expect(pointsOf(way?.solid).at(-1)).toEqual(middle);
  expect(pointsOf(way?.dashed)[0]).toEqual(middle);
  expect([aim?.solid, read?.solid, read?.dashed]).toEqual(['', '', '']);
  expect(aim?.dashed).not.toBe('');
  expect(read?.dots).toHaveLength(2);
  expect(read?.name).toBeNull();
});

test('a calendar has whole years on its axis', () => {
  const years = { ...input, xs: [2020, 2021, 2022], points: [2020, 2021, 2022], calendar: true };
  expect(linesGeometry(years).ticks.map(({ value }) => value)).toEqual([2020, 2021, 2022]);
});

test('the axis has as many numbers as have room, and they stay inside the drawing', () => {
  const large = {
    ...input,
    xs: [5.2e6, 7e6],
    points: [],
    width: 340,
    axisText: (value: number) => value.toFixed(2),
  };
  const { ticks } = linesGeometry(large);
  expect(ticks.length).toBeGreaterThan(1);
  ticks.forEach(({ textX, text }, i) => {
    const half = (text.length * letterWidth) / 2;
    expect(textX + half).toBeLessThanOrEqual(340);
    if (i > 0) expect(textX - half).toBeGreaterThan((ticks[i - 1]?.textX ?? 0) + half);
  });
});

test('zero belongs to the axis unless it would press the lines flat', () => {
  const ticks = (values: readonly number[]) =>
    only(linesGeometry({ ...input, panels: [panelOf('kr.', [lineOf('a', values)])] })).ticks.map(
      ({ value }) => value,
    );
  expect(Math.min(...ticks([20, 60, 100]))).toBe(0);
  expect(Math.min(...ticks([105, 108, 111]))).toBeGreaterThan(100);
  expect(Math.max(...ticks([-100, -60, -20]))).toBe(0);
  expect(ticks([7, 7, 7])).toContain(0);
});

test('a ceiling cuts what lies far above: no dot there, and the axis ends', () => {
  const panels = [
    panelOf('kr.', [lineOf('a', [1000, 100, 50]), lineOf('b', [100, 100, 100], 'reference')], {
      ceiling: 300,
    }),
  ];
  const panel = only(linesGeometry({ ...input, points: [0, 5, 10], now: 0, panels }));
  expect(Math.max(...panel.ticks.map(({ value }) => value))).toBe(300);
  expect(panel.lines[0]?.dots).toHaveLength(2);
  expect(panel.lines[0]?.here).toBeNull();
});

test('panels stand one under the other over one axis, each with its levels', () => {
  const level = { id: 'goal', value: 80, text: 'Mål: 80' };
  const panels = [
    panelOf('kr.', [lineOf('a', [0, 50, 100])]),
    panelOf('t', [lineOf('b', [0, 1, 2])], { levels: [level] }),
  ];
  const { panels: placed, bottom } = linesGeometry({ ...input, panels });
  expect(placed[1]?.top).toBeGreaterThan(placed[0]?.bottom ?? 0);
  expect(bottom).toBe(placed[1]?.bottom);
  const [goal] = placed[1]?.levels ?? [];
  expect(goal?.y).toBeGreaterThanOrEqual(placed[1]?.top ?? 0);
  expect(goal?.y).toBeLessThan(placed[1]?.lines[0]?.end?.y ?? 0);
});

test('a panel that has a reach of its own is not drawn larger because its lines are small', () => {
  const panels = [panelOf('pct.', [lineOf('a', [0, 0.01, 0.5])], { reach: [0, 100] })];
  const panel = only(linesGeometry({ ...input, panels }));
  expect(panel.ticks.map(({ text }) => text)).toEqual(['0', '50', '100']);
  expect(panel.lines[0]!.end!.y).toBeCloseTo(panel.bottom - 0.005 * (panel.bottom - panel.top), 6);
});
