import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/formula/parse.ts';
import { expressionOf, withoutSpans } from './expressions.ts';
import { issuesOf, linesOf, valuesOf } from './figures.ts';

const sameMeaning = (a: string, b: string): void => {
  expect(withoutSpans(expressionOf(a))).toEqual(withoutSpans(expressionOf(b)));
};

describe('parse', () => {
  it.each([
    ['-2^2', -4],
    ['2^3^2', 512],
    ['2^-1', 0.5],
    ['9-3-2', 4],
    ['24/4/2', 3],
    ['2+3*4', 14],
    ['(2+3)*4', 20],
    ['-2*3', -6],
    ['2--3', 5],
    ['1+2 < 4', 1],
    ['not 1 > 2 and 1 > 2', 0],
    ['1 > 2 and 1 > 2 or 2 > 1', 1],
    ['2 > 1 or 1 > 2 and 1 > 2', 1],
    ['50%', 0.5],
    ['90[min]', 1.5],
    ['0.25', 0.25],
  ])('gives %s = %d', (formula, value) => {
    expect(valuesOf(formula)).toEqual([value]);
  });

  it.each([
    ['not a and b', '(not a) and b'],
    ['not a < b', 'not (a < b)'],
    ['a or b and c', 'a or (b and c)'],
    ['a - b - c', '(a - b) - c'],
    ['a / b * c', '(a / b) * c'],
    ['-a^b', '-(a^b)'],
    ['-a*b', '(-a)*b'],
    ['a^-b^c', 'a^(-(b^c))'],
    ['not exempt is yes', 'not (exempt is yes)'],
    [' a+b ', 'a + b'],
  ])('reads %j as %j', (formula, meaning) => {
    sameMeaning(formula, meaning);
  });

  it('keeps the place of every part', () => {
    const text = ' births * (1 - failShare)';
    const expression = expressionOf(text);
    if (expression.kind !== 'binary') throw new Error('a product');
    const slice = ({ span }: { span: { start: number; end: number } }) => text.slice(span.start, span.end);
    expect(slice(expression.left)).toBe('births');
    expect(slice(expression.right)).toBe('(1 - failShare)');
    expect(slice(expression)).toBe('births * (1 - failShare)');
  });

  it('reads numbers as written, with per cent and unit', () => {
    expect(expressionOf('60[min]')).toMatchObject({ kind: 'number', value: 60, text: '60', unit: 'min' });
    expect(expressionOf('100%')).toMatchObject({ value: 100, percent: true, unit: null });
    expect(expressionOf('1 [DKK/(post yr)]')).toMatchObject({ unit: 'DKK/(post yr)' });
  });

  it('reads tests of options', () => {
    expect(expressionOf('exempt is not yes')).toMatchObject({ id: 'exempt', option: 'yes', negated: true });
    expect(expressionOf('support is none')).toMatchObject({ kind: 'is', option: 'none', negated: false });
  });

  it('names the first mistake only, where it stands and what was expected', () => {
    const mistakes = [
      '1 +',
      '* 2',
      '(1 + 2',
      'max(1, 2',
      '1 2',
      'a b',
      '',
      'f()',
      'max(1,)',
      '1)',
      '1[h',
      'a is 1',
    ];
    expect(linesOf(mistakes)).toMatchInlineSnapshot(`
      "1 +  →  formula.unexpected  at «»  found=  expected=value
      * 2  →  formula.unexpected  at «*»  found=*  expected=value
      (1 + 2  →  formula.unexpected  at «»  found=  expected=closing-parenthesis
      max(1, 2  →  formula.unexpected  at «»  found=  expected=comma-or-parenthesis
      1 2  →  formula.unexpected  at «2»  found=2  expected=operator
      a b  →  formula.unexpected  at «b»  found=b  expected=operator
        →  formula.unexpected  at «»  found=  expected=value
      f()  →  formula.unexpected  at «)»  found=)  expected=value
      max(1,)  →  formula.unexpected  at «)»  found=)  expected=value
      1)  →  formula.unexpected  at «)»  found=)  expected=operator
      1[h  →  formula.unexpected  at «[»  found=[  expected=closing-bracket
      a is 1  →  formula.unexpected  at «1»  found=1  expected=option"
    `);
  });

  it('names characters that are not of the language', () => {
    const mistakes = ['a ² b', 'a × b', '"text"', '1,5', 'æ + 1', 'a = b', '1 & 2', '.5', '5.', '1e5'];
    expect(linesOf(mistakes)).toMatchInlineSnapshot(`
      "a ² b  →  formula.character  at «²»  found=²
      a × b  →  formula.character  at «×»  found=×
      "text"  →  formula.character  at «"»  found="
      1,5  →  formula.unexpected  at «,»  found=,  expected=operator
      æ + 1  →  formula.character  at «æ»  found=æ
      a = b  →  formula.character  at «=»  found==
      1 & 2  →  formula.character  at «&»  found=&
      .5  →  formula.character  at «.»  found=.
      5.  →  formula.character  at «.»  found=.
      1e5  →  formula.unexpected  at «e5»  found=e5  expected=operator"
    `);
  });

  it('refuses a second comparison', () => {
    expect(issuesOf('1 < 2 < 3')).toEqual([{ code: 'formula.chained-comparison', marks: '<' }]);
    expect(issuesOf('1 < 2 is yes')).toEqual([{ code: 'formula.chained-comparison', marks: 'is' }]);
    expect(issuesOf('(1 + 2) is yes')).toMatchObject([{ expected: 'name-before-is', marks: '(1 + 2)' }]);
  });

  it('refuses reserved words as names', () => {
    for (const found of ['and', 'or', 'is', 'if']) {
      expect(issuesOf(`1 + ${found}`)).toEqual([{ code: 'formula.reserved-word', found, marks: found }]);
    }
    expect(issuesOf('exempt is or')).toMatchObject([{ code: 'formula.reserved-word' }]);
    expect(issuesOf('not')).toMatchObject([{ code: 'formula.unexpected', expected: 'value' }]);
  });

  it('nests 40 deep and not 41', () => {
    const nested = (depth: number): string => '('.repeat(depth) + '1' + ')'.repeat(depth);
    expect('expression' in parse(nested(40))).toBe(true);
    expect(issuesOf(nested(41))).toEqual([{ code: 'formula.too-deep', limit: 40, marks: '1' }]);
    expect(issuesOf('-'.repeat(41) + '1')).toMatchObject([{ code: 'formula.too-deep' }]);
    expect(issuesOf('not '.repeat(41) + 'a')).toMatchObject([{ code: 'formula.too-deep' }]);
    expect(issuesOf('2^'.repeat(41) + '1')).toMatchObject([{ code: 'formula.too-deep' }]);
    expect('expression' in parse('(1) + '.repeat(60) + '1')).toBe(true);
  });

  it('takes 500 tokens and not 501', () => {
    expect('expression' in parse(`-${'1+'.repeat(249)}1`)).toBe(true);
    expect(issuesOf(`${'1+'.repeat(250)}1`)).toMatchObject([{ code: 'formula.too-long', limit: 500 }]);
  });

  it('answers any text with an expression or an issue inside it', () => {
    const words = fc.constantFrom(
      'a',
      'is',
      'not',
      'if',
      '(',
      ')',
      ',',
      '+',
      '-',
      '^',
      '<',
      '1',
      '2.5',
      '[h]',
      '%',
      ' ',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parse(text);
        const { span } = 'issue' in parsed ? parsed.issue : parsed.expression;
        expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
