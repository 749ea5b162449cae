import { expect, it } from 'vitest';
import { checkOutcomes, placeholders } from '../../../../src/core/program/check/checkOutcomes.ts';
import { cashLine, say, smallCase } from '../../../fixtures/smallCase.ts';

const codes = (model: Parameters<typeof checkOutcomes>[0], reads = new Map<string, string[]>()): string[] =>
  checkOutcomes(model, (id) => id === 'a', reads).map(({ code, at }) => `${code} ${at}`);

it('checkOutcomes wants every named figure to be there', () => {
  expect(
    codes(
      smallCase({
        outcomes: [{ figure: 'b', unit: 'share', whole: 'sum' }],
        ladder: ['a', 'c'],
        tables: [{ id: 't', over: { parameter: 'd', values: [1] }, show: ['a'] }],
        readings: [{ id: 'r', values: { e: 1 } }],
        published: [{ figure: 'f', printed: 1, tol: 0, kind: 'printed', src: [] }],
        verdict: [{ say: say('{a} within {horizon}, not {g}'), tone: 'gain' }],
      }),
    ),
  ).toEqual([
    'program.unknown-reference outcomes.b',
    'program.unknown-reference ladder',
    'program.unknown-reference tables.t',
    'program.unknown-reference readings.r',
    'program.unknown-reference published[0]',
    'program.unknown-reference verdict[0]',
  ]);
});

it('checkOutcomes wants headline figures to say how their whole is made', () => {
  expect(codes(smallCase({ outcomes: [{ figure: 'a', unit: 'share', headline: true }] }))).toEqual([
    'program.whole-not-said outcomes.a',
  ]);
});

it('checkOutcomes refuses a cost for the whole that reads a mapped column', () => {
  const model = smallCase({
    lines: [cashLine('pay', 'a', { per: 'whole' })],
    dataset: { mapping: { a: 'column' } },
  });
  expect(codes(model, new Map([['pay', ['a']]]))).toEqual(['program.whole-line-mapped lines.pay']);
  const ofOneRow = { ...model, dataset: { mapping: { a: { column: 'column', row: 'Nord' } } } };
  expect(codes(ofOneRow, new Map([['pay', ['a']]]))).toEqual([]);
});

it('placeholders lists the ids between braces once', () => {
  expect(placeholders('{a} and {b2} and {a}, not {3}')).toEqual(['a', 'b2']);
});
