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

it('what an outcome says of having no value holds for the whole; a row says what the formula says', () => {
  const { figures } = compileCase(
    smallCase({
      parameters: [quantity('a', 'h', 1)],
      formulas: [{ ...formula('b', 'h', 'a + a'), none: say('nothing') }, formula('c', 'h', 'a')],
      outcomes: ['b', 'c'].map((figure) => ({ figure, unit: 'h', whole: 'none', none: say('row by row') })),
    }),
  );
  expect(figures.get('b')).toMatchObject({ none: say('row by row'), noneInRow: say('nothing') });
  expect(figures.get('c')).toMatchObject({ none: say('row by row'), noneInRow: say('row by row') });
});
