import { expect, it } from 'vitest';
import { twoWay } from '../../../../src/core/analysis/oneWay/twoWay.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { formula, quantity, smallCase } from '../../../fixtures/smallCase.ts';
import { inputs, quantityOf, robot, s01 } from './robot.ts';

const use = quantityOf('useShare');
const running = quantityOf('running');

it('twoWay holds the ends of worked example S01 in its edge cells', () => {
  const map = twoWay(robot, inputs, [running, quantityOf('births')], 'npvTimeValued', { steps: 10 })!;
  // Births stand at 5,000, the middle of their range: row 5 of 11.
  const [first, last] = [map.states[5 * 11]!, map.states[5 * 11 + 10]!];
  const bar = s01.expected.bars.find(({ param }) => param === 'running')!;
  expect(first).toEqual({ state: 'value', value: expect.closeTo(bar.atLow, 2) });
  expect(last).toEqual({ state: 'value', value: expect.closeTo(bar.atHigh, 2) });
});

it('twoWay draws its line where the closed form says: running = hours · wage − investment / annuity', () => {
  const map = twoWay(robot, inputs, [running, use], 'npvTimeValued', { steps: 8 })!;
  expect(map.points.length).toBeGreaterThan(4);
  const annuity = (1 - 1 / 1.035 ** 5) / 0.035;
  for (const { across, up, kind } of map.points) {
    expect(kind).toBe('zero');
    expect(across).toBeCloseTo((5000 * 20 * up * 315) / 60 - 300_000 / annuity, 4);
  }
});

it('twoWay joins the points into one line that does not branch', () => {
  const map = twoWay(robot, inputs, [running, use], 'npvTimeValued', { steps: 8 })!;
  const ends = new Map<number, number>();
  for (const point of map.pieces.flat()) ends.set(point, (ends.get(point) ?? 0) + 1);
  expect([...ends.keys()].sort((a, b) => a - b)).toEqual(map.points.map((_, i) => i));
  expect([...ends.values()].filter((count) => count === 1)).toHaveLength(2);
  expect([...ends.values()].every((count) => count <= 2)).toBe(true);
});

it('twoWay keeps two branches apart that pass through one square', () => {
  const end = { low: 0, high: 1 };
  const [x, y] = [quantity('x', 'share', 0.5, end), quantity('y', 'share', 0.5, end)];
  const program = compileCase(
    smallCase({
      parameters: [x, y, quantity('level', 'share', 0.45, { dist: 'fixed' })],
      formulas: [formula('z', 'share', '(x - level) * (y - level)')],
      outcomes: [{ figure: 'z', unit: 'share' }],
    }),
  );
  const map = twoWay(program, prepareInputs(program), [x, y], 'z', { steps: 1 })!;
  expect(map.points).toHaveLength(4);
  expect(map.pieces).toHaveLength(2);
});

it('twoWay has no map of a parameter against itself', () => {
  expect(twoWay(robot, inputs, [use, use], 'npvTimeValued')).toBeNull();
});
