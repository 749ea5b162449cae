import { describe, expect, it } from 'vitest';
import { tornado } from '../../../../src/core/analysis/oneWay/tornado.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { cashLine, formula, quantity, smallCase } from '../../../fixtures/smallCase.ts';
import { inputs, named, robot, s01 } from './robot.ts';

describe('tornado', () => {
  const drawn = tornado(robot, inputs, 'npvTimeValued');

  it('has the order and the ends of worked example S01', () => {
    const { baseNpv, order, bars } = s01.expected;
    expect(drawn.base).toEqual({ state: 'value', value: expect.closeTo(baseNpv, 2) });
    expect(drawn.bars.map(({ parameter }) => parameter)).toEqual(order.map((name) => named[name]));
    bars.forEach(({ atLow, atHigh, swing }, at) => {
      const bar = drawn.bars[at]!;
      expect(bar.low.state).toEqual({ state: 'value', value: expect.closeTo(atLow, 2) });
      expect(bar.high.state).toEqual({ state: 'value', value: expect.closeTo(atHigh, 2) });
      expect(bar.swing).toBeCloseTo(swing, 2);
    });
  });

  it('says which way the outcome goes: a cost that rises lowers it', () => {
    const effects = new Map(drawn.bars.map(({ parameter, effect }) => [parameter, effect]));
    expect([effects.get('running'), effects.get('investment'), effects.get('births')]).toEqual([
      'falls',
      'falls',
      'rises',
    ]);
  });

  it('says why a parameter has no bar, and fixed ones have none', () => {
    const why = new Map(drawn.left.map((one) => [one.parameter, one.why]));
    expect(why.get('failShare')).toBe('fixed');
    expect(why.get('adoption')).toBe('choice');
    expect(drawn.bars.some(({ parameter }) => why.has(parameter))).toBe(false);
  });
});

it('tornado keeps the order of the document where swings are equal, and puts a lost value first', () => {
  const range = { low: 1, high: 3 };
  const program = compileCase(
    smallCase({
      parameters: [
        quantity('first', 'DKK', 2, range),
        quantity('second', 'DKK', 2, range),
        quantity('divisor', 'share', 0.5, { low: 0, high: 1 }),
      ],
      formulas: [formula('sum', 'DKK', '(first - second) / divisor')],
      outcomes: [{ figure: 'sum', unit: 'DKK' }],
    }),
  );
  const { bars } = tornado(program, prepareInputs(program), 'sum');
  expect(bars.map(({ parameter, swing }) => [parameter, swing])).toEqual([
    ['divisor', Infinity],
    ['first', 4],
    ['second', 4],
  ]);
  expect(bars[0]!.effect).toBe('unknown');
});

it('tornado chains an end of a range from its own price level as a typed value is', () => {
  const program = compileCase(
    smallCase({
      settings: { start: 2022, horizon: 1, discount: [{ toYear: null, rate: 0 }], priceLevel: '22-PL' },
      priceIndex: { id: 'index', rates: { 2022: 0.1 } },
      parameters: [quantity('fee', 'DKK/yr', 100, { low: 50, high: 200, priceLevel: '21-PL' })],
      lines: [cashLine('fees', 'fee')],
      measures: [{ id: 'npv', measure: 'npv', of: { lens: 'cash' } }],
      outcomes: [{ figure: 'npv', unit: 'DKK' }],
    }),
  );
  const [bar] = tornado(program, prepareInputs(program), 'npv').bars;
  expect(bar?.low.state).toEqual({ state: 'value', value: expect.closeTo(-55, 9) });
  expect(bar?.effect).toBe('falls');
});
