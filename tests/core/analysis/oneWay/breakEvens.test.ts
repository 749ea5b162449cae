import { expect, it } from 'vitest';
import { breakEvens } from '../../../../src/core/analysis/oneWay/breakEvens.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { formula, quantity, smallCase } from '../../../fixtures/smallCase.ts';
import { inputs, named, quantityOf, robot, s02, s04 } from './robot.ts';

it.each(Object.entries(s02.expected))('breakEvens of %s agrees with worked example S02', (name, expected) => {
  const [found] = breakEvens(robot, inputs, [quantityOf(named[name]!)], 'npvTimeValued');
  expect(found?.crossings).toHaveLength(1);
  expect(found!.crossings[0]!.value / expected).toBeCloseTo(1, 8);
  expect(found!.crossings[0]!.kind).toBe('zero');
});

it('breakEvens of the cash share agrees with worked example S04', () => {
  const cash = prepareInputs(robot, { reading: 'S04', at: { captureShare: 0 } });
  const [found] = breakEvens(robot, cash, [quantityOf('cashShare')], 'npvCash');
  expect(found?.crossings[0]?.value).toBeCloseTo(s04.expected.breakEvenCashShare, 9);
});

it('breakEvens finds another target than 0, and none where there is none', () => {
  const births = quantityOf('births');
  const [hours] = breakEvens(robot, inputs, [births], 'hours', { target: 3000 });
  expect(hours?.crossings[0]?.value).toBeCloseTo(10_000, 6);
  const [none] = breakEvens(robot, inputs, [quantityOf('running')], 'npvTimeValued', { within: [0, 1000] });
  expect(none).toMatchObject({ within: [0, 1000], crossings: [] });
});

const x = quantity('x', 'share', 0.5);
const at = (text: string) => {
  const program = compileCase(
    smallCase({
      parameters: [x, quantity('step', 'share', 0.25), quantity('level', 'share', 0.3)],
      formulas: [formula('y', 'share', text)],
      outcomes: [{ figure: 'y', unit: 'share' }],
    }),
  );
  return breakEvens(program, prepareInputs(program), [x], 'y')[0]!.crossings;
};

it('breakEvens finds several, each with the side on which the outcome is above its target', () => {
  const found = at('(x - level) * (x - level - step)');
  expect(found.map(({ rising, kind }) => [rising, kind])).toEqual([
    [false, 'zero'],
    [true, 'zero'],
  ]);
  expect(found[0]!.value).toBeCloseTo(0.3, 12);
  expect(found[1]!.value).toBeCloseTo(0.55, 12);
});

it('breakEvens tells a leap over the target from a value that meets it', () => {
  const [leap] = at('floor(x, step) - level');
  expect(leap?.kind).toBe('jump');
  expect(leap?.value).toBeCloseTo(0.5, 12);
});

it('breakEvens finds a value that is tried as it stands, once, and nothing where all is 0', () => {
  expect(at('x - step - step')).toEqual([{ value: 0.5, kind: 'zero', rising: true }]);
  expect(at('x - x')).toEqual([]);
});
