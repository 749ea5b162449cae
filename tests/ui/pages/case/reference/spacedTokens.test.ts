import { expect, test } from 'vitest';
import { explainExpression } from '../../../../../src/core/formula/explain.ts';
import { parse } from '../../../../../src/core/formula/parse.ts';
import { spacedTokens } from '../../../../../src/ui/pages/case/reference/spacedTokens.ts';

function printed(formula: string): string {
  const parsed = parse(formula);
  if (!('expression' in parsed)) throw new Error(formula);
  return spacedTokens(explainExpression(parsed.expression))
    .map(
      ({ token, space }) =>
        `${'text' in token ? token.text : 'id' in token ? token.id : ''}${space ? ' ' : ''}`,
    )
    .join('');
}

test.each([
  ['a*(b-c)', 'a × (b − c)'],
  ['max(0,a)/b', 'fn:max (0, a) ÷ b'],
  ['not (a or b)', 'not (a or b)'],
  ['b * if(a > 0, 1, 0)', 'b × (if a > 0then 1else 0mark:end)'],
])('%s is printed as %s', (formula, expected) => {
  expect(printed(formula)).toBe(expected);
});
