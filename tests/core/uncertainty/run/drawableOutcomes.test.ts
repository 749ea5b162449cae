import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { drawableOutcomes } from '../../../../src/core/uncertainty/run/drawableOutcomes.ts';
import { formula, quantity, smallCase } from '../../../fixtures/smallCase.ts';

it('drawableOutcomes gives numbers, headlines first, and leaves out what is searched for and what reads it', () => {
  const program = compileCase(
    smallCase({
      parameters: [quantity('a', 'DKK', 10), quantity('b', 'DKK', 2)],
      formulas: [
        formula('gap', 'DKK', 'a - b'),
        formula('pays', 'yes/no', 'a > b'),
        formula('even', 'DKK', 'breakEven + a'),
      ],
      measures: [{ id: 'breakEven', solve: { for: 'a', make: 'gap', within: [0, 100] } }],
      outcomes: [
        { figure: 'a', unit: 'DKK', whole: 'none' },
        { figure: 'gap', unit: 'DKK', whole: 'sum', headline: true },
        { figure: 'breakEven', unit: 'DKK' },
        { figure: 'even', unit: 'DKK', whole: 'none' },
      ],
    } as never),
  );
  expect(program.figures.get('even')?.reads).toContain('breakEven');
  expect(drawableOutcomes(program).map(({ figure }) => figure)).toEqual(['gap', 'a']);
});
