import { expect, it } from 'vitest';
import { makeReporter, numberOf, requireKind } from '../../../src/core/formula/reporter.ts';
import { expressionOf } from './expressions.ts';

const of = expressionOf('a');

it('requireKind gives back the type it wants', () => {
  const report = makeReporter('a');
  const type = numberOf({ h: 1 });
  expect(requireKind(report, 'number', { type, of, operator: '+' })).toBe(type);
  expect(report.issues).toEqual([]);
});

it('requireKind reports another type at its place', () => {
  const report = makeReporter('a');
  expect(requireKind(report, 'number', { type: { kind: 'yesNo' }, of, operator: '+' })).toBeNull();
  expect(report.issues).toEqual([
    {
      code: 'formula.wrong-type',
      at: '',
      formula: 'a',
      span: { start: 0, end: 1 },
      operator: '+',
      found: 'yesNo',
      expected: 'number',
    },
  ]);
});

it('requireKind is silent where the part failed already', () => {
  const report = makeReporter('a');
  expect(requireKind(report, 'choice', { type: null, of, operator: 'is' })).toBeNull();
  expect(report.issues).toEqual([]);
});
