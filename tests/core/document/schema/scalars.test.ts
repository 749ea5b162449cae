import * as v from 'valibot';
import { expect, it } from 'vitest';
import * as scalars from '../../../../src/core/document/schema/scalars.ts';

it.each<[keyof typeof scalars & string, readonly unknown[], readonly unknown[]]>([
  ['figure', [0, -1e15, 1e15, 0.1], [1.1e15, Infinity, NaN, '1', null]],
  ['wholeNumber', [0, -3, 2026], [0.5, '1']],
  ['words', ['', 'æ'.repeat(10_000)], ['x'.repeat(10_001), 1]],
  ['name', ['a', 'x'.repeat(200)], ['', 'x'.repeat(201)]],
  ['text', [{ da: 'a', en: '' }], [{ da: 'a' }, 'a', { da: 'a', en: 'b', de: 'c' }]],
  ['formula', ['1'], ['', 1]],
  [
    'figureId',
    ['a', 'cashShare', 'x_1'],
    ['', '1x', 'a-b', 'and', 'or', 'not', 'is', 'if', 'horizon', 'year0', 'å'],
  ],
  ['figureId', ['island', 'iff', 'nothing'], ['a'.repeat(101)]],
  ['priceLevel', ['22-PL', '2017', '17', 'unstated'], ['', '1022-', '22-pl', '22 PL', 'x']],
  ['slug', ['C05', 'as-published', 'år.1'], ['', '-a', 'a b']],
  ['key', ['a b', '='], ['', 'x'.repeat(101)]],
  ['sources', [[], ['made 1']], ['made', ['']]],
])('%s takes and refuses what it should', (name, good, bad) => {
  const schema = scalars[name] as v.GenericSchema;
  expect(good.filter((value) => !v.is(schema, value))).toEqual([]);
  expect(bad.filter((value) => v.is(schema, value))).toEqual([]);
});

it('list takes no more things than a case needs', () => {
  const schema = scalars.list(scalars.flag);
  expect(v.is(schema, Array(2000).fill(true))).toBe(true);
  expect(v.is(schema, Array(2001).fill(true))).toBe(false);
});
