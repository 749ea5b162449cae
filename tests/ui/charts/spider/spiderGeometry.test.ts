import { expect, it } from 'vitest';
import { spiderGeometry } from '../../../../src/ui/charts/spider/spiderGeometry.ts';

const lines = [
  { id: 'up', points: [-1, 0, 1].map((at) => ({ at, value: 10 + at * 5 })) },
  { id: 'down', points: [-1, 0, 1].map((at) => ({ at, value: 10 - at * 5.1 })) },
  { id: 'gap', points: [-1, 0, 1].map((at) => ({ at, value: at < 0 ? NaN : 10 })) },
];
const geometry = spiderGeometry(lines, 600);

it('spiderGeometry runs every line through where things stand', () => {
  const middles = geometry.lines.map(({ dots }) => dots.find(({ x }) => x === geometry.middle)!.y);
  expect(new Set(middles).size).toBe(1);
  expect(geometry.lines[0]!.dots[0]!.y).toBeGreaterThan(middles[0]!);
});

it('spiderGeometry leaves out what has no value and keeps its signs apart', () => {
  expect(geometry.lines[2]!.dots).toHaveLength(2);
  const signs = geometry.lines.map(({ signY }) => signY).sort((a, b) => a - b);
  signs.slice(1).forEach((y, i) => expect(y - signs[i]!).toBeGreaterThanOrEqual(18 - 1e-9));
});

it('spiderGeometry has ticks inside the drawing, also where nothing moves', () => {
  for (const drawing of [geometry, spiderGeometry([{ id: 'flat', points: [{ at: 0, value: 3 }] }], 340)]) {
    expect(drawing.ticks.length).toBeGreaterThan(1);
    for (const { y } of drawing.ticks) expect(y >= drawing.top && y <= drawing.bottom).toBe(true);
  }
});
