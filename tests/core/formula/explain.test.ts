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
    .map((token) => (token.kind === 'symbol' ? token.text : written(token)))
    .join(' ');

it.each([
  ['births * (minutes - review) * (1 - failShare)', 'births × ( minutes − review ) × ( 1 − failShare )'],
  ['((a) * (b)) / c', 'a × b ÷ c'],
  ['a / (b * c)', 'a ÷ ( b × c )'],
  ['a - (b - c)', 'a − ( b − c )'],
  ['floor(hours / effective, 1[post])', 'fn:floor ( hours ÷ effective , 1[post] )'],
  ['if(exempt is not yes, 0, 100% * x)', 'fn:if ( exempt is not yes , 0 , 100% × x )'],
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
