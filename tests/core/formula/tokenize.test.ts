import { expect, it } from 'vitest';
import { FormulaRefused, tokenize, tokenLimit } from '../../../src/core/formula/tokenize.ts';

const texts = (formula: string): string[] => tokenize(formula).map(({ text }) => text);

it('tokenize takes the longest signs and ends with an end token', () => {
  expect(texts('a<=b')).toEqual(['a', '<=', 'b', '']);
  expect(texts('a<-1')).toEqual(['a', '<', '-', '1', '']);
  expect(texts('')).toEqual(['']);
});

it('tokenize keeps units whole and numbers apart from names', () => {
  expect(texts('1[DKK / (post yr)]*2.5x1')).toEqual(['1', '[DKK / (post yr)]', '*', '2.5', 'x1', '']);
});

it('tokenize gives every token its place', () => {
  expect(tokenize(' ab +1').map(({ span }) => [span.start, span.end])).toEqual([
    [1, 3],
    [4, 5],
    [5, 6],
    [6, 6],
  ]);
});

it('tokenize refuses unknown characters whole, also those of two code units', () => {
  const refusal = (formula: string): unknown => {
    try {
      return tokenize(formula);
    } catch (error) {
      return error instanceof FormulaRefused ? error.issue : error;
    }
  };
  expect(refusal('a 😀')).toMatchObject({
    code: 'formula.character',
    found: '😀',
    span: { start: 2, end: 4 },
  });
  expect(refusal('1[h')).toMatchObject({ code: 'formula.unexpected', expected: 'closing-bracket' });
  expect(refusal('1 '.repeat(tokenLimit + 1))).toMatchObject({ code: 'formula.too-long' });
});
