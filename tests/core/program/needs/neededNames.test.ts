import { expect, test } from 'vitest';
import { neededNames } from '../../../../src/core/program/needs/neededNames.ts';
import { expressionOf } from '../../formula/expressions.ts';

const truth: Readonly<Record<string, boolean>> = { yes: true, no: false };

test.each([
  ['a + b * a', ['a', 'b']],
  ['if(yes, a, b)', ['a']],
  ['if(no, a, b)', ['b']],
  ['if(no, a)', []],
  ['if(open, a, b)', ['open', 'a', 'b']],
  ['c + if(yes, if(no, a, b), d)', ['c', 'b']],
  ['yes and a > 0', ['a']],
  ['known(a) or b > 0', ['b']],
  ['max(known(a), b)', ['b']],
  ['kind is ward', ['kind']],
])('%s without a value can wait for %j', (formula, names) => {
  const found = neededNames(expressionOf(formula), (condition) =>
    condition.kind === 'name' ? (truth[condition.id] ?? null) : null,
  );
  expect(found).toEqual(names);
});
