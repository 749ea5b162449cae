import * as v from 'valibot';
import { expect, it } from 'vitest';
import { closed } from '../../../../src/core/document/schema/closed.ts';
import { figure, figureId, list, name, priceLevel } from '../../../../src/core/document/schema/scalars.ts';
import { schemaIssues } from '../../../../src/core/document/schema/schemaIssues.ts';

const schema = closed({
  id: figureId,
  name,
  figures: list(figure),
  word: v.picklist(['a', 'b']),
  at: v.pipe(v.string(), v.isoTimestamp()),
  level: v.exactOptional(priceLevel),
});
const good = { id: 'x', name: 'x', figures: [1], word: 'a', at: '2026-11-21T19:00:00.000Z' };

it.each([
  [{ id: 1 }, { code: 'document.wrong-type', at: 'id', expected: 'string', found: '1' }],
  [{ id: 'a b' }, { code: 'document.bad-id', at: 'id', id: 'a b' }],
  [{ name: '' }, { code: 'document.too-short', at: 'name', length: 0, limit: 1 }],
  [{ name: 'x'.repeat(201) }, { code: 'document.too-long', at: 'name', length: 201, limit: 200 }],
  [
    { figures: [1, '2'] },
    { code: 'document.wrong-type', at: 'figures[1]', expected: 'number', found: '"2"' },
  ],
  [
    { figures: [-2e15] },
    { code: 'document.out-of-bounds', at: 'figures[0]', value: -2e15, low: -1e15, high: null },
  ],
  [
    { figures: [Infinity] },
    { code: 'document.wrong-type', at: 'figures[0]', expected: 'number', found: 'Infinity' },
  ],
  [{ figures: {} }, { code: 'document.wrong-type', at: 'figures', expected: 'Array', found: 'Object' }],
  [{ word: 'c' }, { code: 'document.not-one-of', at: 'word', found: '"c"', allowed: 'a, b' }],
  [
    { at: 'now' },
    { code: 'document.not-one-of', at: 'at', found: '"now"', allowed: '2026-11-21T19:00:00.000Z' },
  ],
  [
    { level: '22PL' },
    { code: 'document.not-one-of', at: 'level', found: '"22PL"', allowed: '22-PL, unstated' },
  ],
  [{ more: 1 }, { code: 'document.unknown-field', at: 'more', field: 'more' }],
  [{ figures: Array(2001).fill(0) }, { code: 'document.too-long', at: 'figures', length: 2001, limit: 2000 }],
])('schemaIssues words %j as an issue with its place', (change, issue) => {
  const { issues = [] } = v.safeParse(schema, { ...good, ...change });
  expect(schemaIssues(issues)).toEqual([issue]);
});

it('schemaIssues names a missing field at the object that lacks it, under the root it was given', () => {
  const { id: _, ...without } = good;
  const { issues = [] } = v.safeParse(schema, without);
  expect(schemaIssues(issues, 'payload.cases[2]')).toEqual([
    { code: 'document.missing-field', at: 'payload.cases[2]', field: 'id' },
  ]);
});

it('schemaIssues cuts short what it repeats of the document', () => {
  const { issues = [] } = v.safeParse(schema, { ...good, word: 'x'.repeat(1000) });
  const [issue] = schemaIssues(issues);
  expect(issue?.code === 'document.not-one-of' && issue.found.length).toBe(200);
});
