import * as v from 'valibot';
import { expect, it } from 'vitest';
import * as report from '../../../../src/core/document/schema/reportSchema.ts';

const text = { da: 'a', en: 'a' };

it.each<[keyof typeof report, readonly unknown[], readonly unknown[]]>([
  ['setValueSchema', [1, 'loan', null, [0.5, 1]], [{}, [], ['a'], true, [null], '']],
  ['outcomeSchema', [{ figure: 'a', unit: 'h' }], [{ figure: 'a' }, { figure: 'a', unit: 'h', lens: 'all' }]],
  [
    'ruleSchema',
    [{ say: text, tone: 'gain' }],
    [
      { say: 'a', tone: 'gain' },
      { say: text, tone: 'good' },
    ],
  ],
  [
    'readingSchema',
    [{ id: 'r', values: { a: 1 }, settings: { horizon: 3 } }],
    [{ id: 'r' }, { id: 'r', values: [] }, { id: 'r', values: {}, settings: { years: 3 } }],
  ],
  [
    'tableSchema',
    [
      { id: 't', over: { rows: true }, show: [] },
      { id: 't', over: { parameter: 'a', values: [1] }, show: ['b'] },
      { id: 't', over: { parameter: 'a', from: 0, to: 1, steps: 4 }, show: ['b'] },
    ],
    [
      { id: 't', over: { rows: false }, show: [] },
      { id: 't', over: { parameter: 'a' }, show: [] },
      { id: 't', over: { parameter: 'a', from: 0, to: 1, steps: 0 }, show: [] },
    ],
  ],
  [
    'chartSchema',
    [
      { kind: 'lines', table: 't', mark: ['a'] },
      { kind: 'paths', table: 't' },
      { kind: 'bars', value: 'a' },
      { kind: 'bullets', value: 'a', target: 'b', previous: 'c', better: 'd', met: 'e' },
      { kind: 'bullets', value: 'a', previous: 'c' },
      { kind: 'stackedPayers' },
    ],
    [
      { kind: 'pie' },
      { kind: 'lines' },
      { kind: 'lines', table: 't', value: 'a' },
      { kind: 'bars', table: 't' },
      { kind: 'bullets', target: 'a' },
      { kind: 'stackedPayers', value: 'a' },
      {},
    ],
  ],
  [
    'publishedSchema',
    [
      { figure: 'a', printed: null, tol: 0, kind: 'printed', src: [] },
      { figure: 'a', printed: [1, null], tol: 0, kind: 'derived', src: ['x'] },
    ],
    [
      { figure: 'a', printed: 1, tol: -1, kind: 'printed', src: [] },
      { figure: 'a', printed: 1, tol: 0, src: [] },
    ],
  ],
  [
    'cardSchema',
    [{ figure: 'a', caption: text, source: text, chips: [text] }],
    [{ figure: 'a', caption: text }],
  ],
])('%s takes and refuses what it should', (name, good, bad) => {
  const schema: v.GenericSchema = report[name];
  expect(good.filter((value) => !v.is(schema, value))).toEqual([]);
  expect(bad.filter((value) => v.is(schema, value))).toEqual([]);
});
