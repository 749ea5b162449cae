import { expect, it } from 'vitest';
import { namesIn } from '../../../../src/core/formula/namesIn.ts';
import { parse } from '../../../../src/core/formula/parse.ts';
import { liftTotals } from '../../../../src/core/program/compile/liftTotals.ts';

it('liftTotals leaves a name where a total stood and keeps the call aside', () => {
  const result = parse('if(total(met) == total(if(known(met), 1)), a, -b)');
  if (!('expression' in result)) throw new Error('does not parse');
  const { outer, totals } = liftTotals(result.expression);
  expect(namesIn(outer)).toEqual(['total#0', 'total#1', 'a', 'b']);
  expect([...totals.values()].flatMap((call) => namesIn(call))).toEqual(['met', 'met']);
});
