import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explainExpression, type Token } from '../../../src/core/formula/explain.ts';
import { anyExpression, expressionOf, withoutSpans } from './expressions.ts';

const signs: Readonly<Record<string, string>> = {
  '×': '*',
  '÷': '/',
  '−': '-',
  '≤': '<=',
  '≥': '>=',
  '=': '==',
  '≠': '!=',
  if: 'if (',
  then: ',',
  else: ',',
  'else none': '',
  'mark:known': 'known (',
  'mark:unknown': 'not known (',
  known: '',
  unknown: '',
  'mark:end': ')',
};

function written(token: Token): string {
  switch (token.kind) {
    case 'symbol':
      return signs[token.text] ?? token.text.replace('fn:', '');
    case 'name':
      return token.id;
    case 'number':
      return token.text + (token.unit === '%' ? '%' : token.unit === null ? '' : `[${token.unit}]`);
    case 'option':
      return token.option;
  }
}

const formulaOf = (tokens: readonly Token[]): string => tokens.map(written).join(' ');

const shown = (formula: string): string =>
  explainExpression(expressionOf(formula))
    .filter((token) => token.kind !== 'symbol' || !token.text.startsWith('mark:'))
    .map((token) => (token.kind === 'symbol' ? token.text : written(token)))
    .join(' ');

it.each([
  ['births * (minutes - review) * (1 - failShare)', 'births × ( minutes − review ) × ( 1 − failShare )'],
  ['((a) * (b)) / c', 'a × b ÷ c'],
  ['a / (b * c)', 'a ÷ ( b × c )'],
  ['a - (b - c)', 'a − ( b − c )'],
  ['floor(hours / effective, 1[post])', 'fn:floor ( hours ÷ effective , 1[post] )'],
  ['if(exempt is not yes, 0, 100% * x)', 'if exempt is not yes then 0 else 100% × x'],
  ['if(a > 0, b / a)', 'if a > 0 then b ÷ a else none'],
  ['if(a > 0, 1, if(b > 0, 2, 3)) * c', '( if a > 0 then 1 else if b > 0 then 2 else 3 ) × c'],
  ['max(if(a > 0, 1, 0), b)', 'fn:max ( ( if a > 0 then 1 else 0 ) , b )'],
  ['floor(if(a > 0, 1, 0))', 'fn:floor ( if a > 0 then 1 else 0 )'],
  ['known(a) and not known(b + c)', 'a known and b + c unknown'],
  ['not (known(a) or b)', 'not ( a known or b )'],
  ['not (a >= b) or c != d', 'not a ≥ b or c ≠ d'],
  ['(-a)^b', '( − a ) ^ b'],
])('explainExpression shows %s as %s', (formula, text) => {
  expect(shown(formula)).toBe(text);
});

it('explainExpression tells names, numbers and options apart', () => {
  expect(explainExpression(expressionOf('x * 60[min] > 0 and kind is ward'))).toEqual([
    { kind: 'name', id: 'x' },
    { kind: 'symbol', text: '×' },
    { kind: 'number', text: '60', unit: 'min' },
    { kind: 'symbol', text: '>' },
    { kind: 'number', text: '0', unit: null },
    { kind: 'symbol', text: 'and' },
    { kind: 'name', id: 'kind' },
    { kind: 'symbol', text: 'is' },
    { kind: 'option', of: 'kind', option: 'ward' },
  ]);
});

it('explainExpression shows any expression so that reading it back gives the same', () => {
  fc.assert(
    fc.property(anyExpression, (expression) => {
      const text = formulaOf(explainExpression(expression));
      expect(withoutSpans(expressionOf(text))).toEqual(withoutSpans(expression));
    }),
    { numRuns: 2_000 },
  );
});
