import { expect, it } from 'vitest';
import { namesIn } from '../../../src/core/formula/namesIn.ts';
import { expressionOf } from './expressions.ts';

it.each([
  ['births * minutesPerBirth * births', ['births', 'minutesPerBirth']],
  ['if(exempt is yes, 0, min(b, -a))', ['exempt', 'b', 'a']],
  ['horizon - year0 + 1[yr]', []],
  ['total(x, kind) and not (a < b)', ['x', 'kind', 'a', 'b']],
  ['floor(floor)', ['floor']],
])('namesIn %j are %j, in order of first use', (formula, names) => {
  expect(namesIn(expressionOf(formula))).toEqual(names);
});
