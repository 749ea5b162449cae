import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { formula, quantity, say, smallCase } from '../../../fixtures/smallCase.ts';

it('describeFigures knows label, unit, what a figure reads and what reads it', () => {
  const { figures } = compileCase(
    smallCase({
      parameters: [quantity('a', 'h', 1)],
      formulas: [{ ...formula('b', 'h', 'a + a'), none: say('nothing') }],
      outcomes: [{ figure: 'b', unit: 'h', whole: 'sum', label: say('hours in all') }],
    }),
  );
  expect(figures.get('a')).toMatchObject({ kind: 'parameter', reads: [], usedBy: ['b'] });
  expect(figures.get('b')).toMatchObject({ label: say('hours in all'), none: say('nothing'), reads: ['a'] });
});
