import { describe, expect, it } from 'vitest';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { cashLine, formula, quantity, say, smallCase } from '../../fixtures/smallCase.ts';
import { WORKED, workedCase } from '../../fixtures/worked/complete.ts';

const codes = (model: Parameters<typeof compileCase>[0]): readonly string[] =>
  compileCase(model).issues.map(({ code, at }) => `${code} at ${at}`);

describe('compileCase', () => {
  it.each(WORKED)('finds nothing wrong with the worked document %s', (id) => {
    expect(compileCase(workedCase(id)).issues).toEqual([]);
  });

  it('gives one issue for one wrong formula: dependents keep its declared unit', () => {
    const model = smallCase({
      parameters: [quantity('hours', 'h/yr', 100), quantity('fee', 'DKK/yr', 50)],
      formulas: [
        formula('broken', 'h/yr', 'hours + fee'),
        formula('above', 'h/yr', 'broken * 1'),
        formula('top', 'h/yr', 'above + broken'),
      ],
    });
    expect(codes(model)).toEqual(['formula.incompatible-units at formulas.broken']);
  });

  it('names both units when a formula gives another than it declares', () => {
    const model = smallCase({
      parameters: [quantity('hours', 'h/yr', 100)],
      formulas: [formula('cost', 'DKK/yr', 'hours')],
    });
    expect(compileCase(model).issues).toEqual([
      { code: 'program.wrong-unit', at: 'formulas.cost', field: 'cost', expected: 'DKK/yr', found: 'h/yr' },
    ]);
  });

  it('names a cycle once and still runs the rest', () => {
    const model = smallCase({
      formulas: [formula('a', 'share', 'b'), formula('b', 'share', 'a'), formula('c', 'share', '1')],
    });
    const program = compileCase(model);
    expect(program.issues).toEqual([{ code: 'program.cycle', at: 'a', path: ['a', 'b', 'a'] }]);
    expect(program.order).toEqual(['c']);
  });

  it('refuses a cash line that is not kroner a year', () => {
    const model = smallCase({ parameters: [quantity('h', 'h/yr', 1)], lines: [cashLine('pay', 'h')] });
    expect(codes(model)).toEqual(['program.wrong-unit at lines.pay']);
  });

  it('refuses a net present value of hours and a sum over two units', () => {
    const model = smallCase({
      parameters: [quantity('h', 'h/yr', 1), quantity('kr', 'DKK/yr', 1)],
      lines: [
        cashLine('freed', 'h', { lens: 'capacity', kind: 'benefit' }),
        cashLine('valued', 'kr', { lens: 'capacity', kind: 'benefit' }),
      ],
      measures: [
        { id: 'npvHours', measure: 'npv', of: { lines: ['freed'] } },
        { id: 'both', measure: 'sum', of: { lens: 'capacity' } },
      ],
    });
    expect(codes(model)).toEqual([
      'program.money-only at measures.npvHours',
      'program.mixed-units at measures.both',
    ]);
  });

  it('sees a name used twice, a payer nobody knows and a sentence with an unknown figure', () => {
    const model = smallCase({
      parameters: [quantity('a', 'DKK/yr', 1), quantity('a', 'DKK/yr', 2)],
      lines: [cashLine('pay', 'a', { payer: 'nobody' })],
      verdict: [{ say: say('costs {b}'), tone: 'loss' }],
    });
    expect(codes(model)).toEqual([
      'program.duplicate-id at parameters[1]',
      'program.payer-unknown at lines.pay',
      'program.unknown-reference at verdict[0]',
    ]);
  });
});
