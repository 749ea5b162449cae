import { expect, test } from 'vitest';
import { explainExpression } from '../../../../../src/core/formula/explain.ts';
import { parse } from '../../../../../src/core/formula/parse.ts';
import { da } from '../../../../../src/i18n/da.ts';
import { en } from '../../../../../src/i18n/en.ts';
import { spacedTokens } from '../../../../../src/ui/pages/case/reference/spacedTokens.ts';
import { symbolText } from '../../../../../src/ui/pages/case/reference/symbolText.ts';

function read(formula: string, words: typeof da): string {
  const parsed = parse(formula);
  if (!('expression' in parsed)) throw new Error(formula);
  return spacedTokens(explainExpression(parsed.expression))
    .map(({ token, space }) => {
      if (token.kind === 'symbol') return symbolText(token.text, words.case.fn) + (space ? ' ' : '');
      return ('text' in token ? token.text : 'id' in token ? token.id : token.option) + (space ? ' ' : '');
    })
    .join('');
}

test.each([
  ['if(a > 0, a / b)', 'hvis a > 0: a ÷ b, ellers intet tal', 'if a > 0: a ÷ b, otherwise no figure'],
  ['if(a > 0, 1, if(b > 0, 2, 3))', 'hvis a > 0: 1, ellers hvis b > 0: 2, ellers 3', null],
  ['c * if(a is not b, 1, 0)', 'c × (hvis a er ikke b: 1, ellers 0)', 'c × (if a is not b: 1, otherwise 0)'],
  ['known(a) and not known(b)', 'a er oplyst og b er ikke oplyst', 'a is stated and b is not stated'],
  ['max(a, if(b, 1, 0))', 'den største af (a, (hvis b: 1, ellers 0))', null],
])('%s reads as a sentence does', (formula, danish, english) => {
  expect(read(formula, da)).toBe(danish);
  if (english !== null) expect(read(formula, en)).toBe(english);
});
