import { expect, it } from 'vitest';
import { parseAll } from '../../../../src/core/program/compile/parseAll.ts';
import { cashLine, formula, quantity, say, smallCase } from '../../../fixtures/smallCase.ts';

it('parseAll finds every formula text with its place, and names the place of a broken one', () => {
  const { expressions, issues } = parseAll(
    smallCase({
      settings: {
        start: 2022,
        horizon: 5,
        discount: 'dk2021',
        priceLevel: 'unstated',
        factors: { cost: '1' },
      },
      parameters: [quantity('a', 'share', { formula: '1' })],
      formulas: [formula('b', 'share', '1 +')],
      lines: [cashLine('c', 'a', { when: { yearly: { from: '1[yr]', ramp: ['1', 'a'] } } })],
      measures: [
        { id: 'd', measure: 'inYear', year: 'horizon', of: { lens: 'cash' } },
        { id: 'e', solve: { for: 'a', make: 'd', equal: '1[DKK]', within: [0, 1] } },
      ],
      outcomes: [
        { figure: 'd', unit: 'DKK', whole: 'total(a)' },
        { figure: 'a', unit: 'share', whole: 'sum' },
      ],
      verdict: [{ when: 'a > 0', say: say('yes'), tone: 'gain' }],
      checks: [{ when: 'a > 1', say: say('no'), tone: 'loss' }],
    }),
  );
  expect([...expressions.keys()]).toEqual([
    'parameters.a',
    'lines.c.amount',
    'lines.c.from',
    'lines.c.ramp[0]',
    'lines.c.ramp[1]',
    'measures.d.year',
    'measures.e.equal',
    'outcomes.d.whole',
    'settings.factors.cost',
    'verdict[0].when',
    'checks[0].when',
  ]);
  expect(issues.map(({ at }) => at)).toEqual(['formulas.b']);
});
