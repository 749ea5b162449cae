import { describe, expect, it } from 'vitest';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { figureAt } from '../../../src/core/program/figureAt.ts';
import { emptyAbove } from '../../../src/core/program/needs/emptyAbove.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { cashLine, formula, quantity, smallCase } from '../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    parameters: [
      quantity('visits', 'share', null),
      quantity('price', 'DKK/yr', 10),
      quantity('zero', 'share', 0),
      quantity('cost', 'DKK', 1000),
    ],
    formulas: [
      formula('waiting', 'DKK/yr', 'visits * price'),
      formula('nothing', 'DKK/yr', 'price / zero'),
      formula('hidden', 'DKK/yr', 'if(known(visits), waiting, price)'),
    ],
    lines: [cashLine('buy', 'cost', { when: { once: {} } }), cashLine('gain', 'price', { kind: 'benefit' })],
    measures: [{ id: 'back', measure: 'payback', of: { lens: 'cash' } }],
    outcomes: [],
  }),
);
const evaluation = evaluate(program, prepareInputs(program));

describe('figureAt', () => {
  it('says what a figure waits for when a parameter above it is empty', () => {
    expect(figureAt(evaluation, 'waiting')).toEqual({ state: 'missing', waitsFor: ['visits'] });
    expect(emptyAbove(evaluation, ['waiting'], {})).toEqual(['visits']);
  });

  it('says none for a division by zero: nothing is missing, there is no such figure', () => {
    expect(figureAt(evaluation, 'nothing')).toEqual({ state: 'none' });
  });

  it('has a value where known() keeps the empty branch out', () => {
    expect(figureAt(evaluation, 'hidden')).toEqual({ state: 'value', value: 10 });
  });

  it('says never for a payback beyond the horizon', () => {
    expect(figureAt(evaluation, 'back')).toEqual({ state: 'never' });
  });
});
