import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/document/canonicalJson.ts';
import type { DocumentIssue } from '../../../src/core/document/issue.ts';
import { readCase } from '../../../src/core/document/readCase.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { conclusion } from '../../../src/core/program/conclusion.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { figureAt } from '../../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { WORKED, workedCase } from '../../fixtures/worked/complete.ts';
import { placesOf, spoilt } from './spoilt.ts';
import { rawCase, type Json } from './samples.ts';

const SHARE = 'parameters[2]';

describe('readCase', () => {
  it.each(WORKED)('takes the worked document %s as it is', (id) => {
    const model = workedCase(id);
    expect(readCase(model)).toEqual({ model });
  });

  it('gives back a document that uses every field, as a fresh object', () => {
    const raw = rawCase();
    const reading = readCase(raw);
    expect(reading).toEqual({ model: raw });
    expect('model' in reading && reading.model).not.toBe(raw);
    expect(canonicalJson('model' in reading && reading.model)).toBe(canonicalJson(raw));
  });

  it.each<[string, Json | undefined, DocumentIssue]>([
    ['format', 'other', { code: 'document.wrong-format', at: 'format', found: 'other' }],
    ['formatVersion', undefined, { code: 'document.missing-version', at: 'formatVersion' }],
    ['formatVersion', 7, { code: 'document.newer-version', at: 'formatVersion', found: 7, known: 1 }],
    [
      'formatVersion',
      '1',
      { code: 'document.wrong-type', at: 'formatVersion', expected: 'integer', found: '1' },
    ],
    ['titel', 'x', { code: 'document.unknown-field', at: 'titel', field: 'titel' }],
    [`${SHARE}.valeu`, 1, { code: 'document.unknown-field', at: `${SHARE}.valeu`, field: 'valeu' }],
    ['title.en', undefined, { code: 'document.missing-field', at: 'title', field: 'en' }],
    [`${SHARE}.unit`, undefined, { code: 'document.missing-field', at: SHARE, field: 'unit' }],
    [
      `${SHARE}.value`,
      '0,8',
      { code: 'document.wrong-type', at: `${SHARE}.value`, expected: 'number', found: '"0,8"' },
    ],
    ['lines', null, { code: 'document.wrong-type', at: 'lines', expected: 'Array', found: 'null' }],
    ['settings', [], { code: 'document.wrong-type', at: 'settings', expected: 'Object', found: 'Array' }],
    [
      'readings[0].values',
      [],
      { code: 'document.wrong-type', at: 'readings[0].values', expected: 'Object', found: 'Array' },
    ],
    [
      'lines[0].lens',
      'money',
      {
        code: 'document.not-one-of',
        at: 'lines[0].lens',
        found: '"money"',
        allowed: 'cash, capacity, societal, memo',
      },
    ],
    ['formulas[0].id', 'and', { code: 'document.bad-id', at: 'formulas[0].id', id: 'and' }],
    ['formulas[0].id', '2x', { code: 'document.bad-id', at: 'formulas[0].id', id: '2x' }],
    [
      'owner.da',
      'x'.repeat(10_001),
      { code: 'document.too-long', at: 'owner.da', length: 10_001, limit: 10_000 },
    ],
    ['verdict', [], { code: 'document.too-short', at: 'verdict', length: 0, limit: 1 }],
    [
      'parameters[0].high',
      2e15,
      { code: 'document.out-of-bounds', at: 'parameters[0].high', value: 2e15, low: null, high: 1e15 },
    ],
    [
      `${SHARE}.high`,
      1.01,
      { code: 'document.out-of-bounds', at: `${SHARE}.high`, value: 1.01, low: 0, high: 1 },
    ],
    [
      'parameters[7].value',
      -0.6,
      { code: 'document.out-of-bounds', at: 'parameters[7].value', value: -0.6, low: -0.5, high: 2 },
    ],
    [
      'parameters[12].profile[1]',
      1.5,
      { code: 'document.out-of-bounds', at: 'parameters[12].profile[1]', value: 1.5, low: 0, high: 1 },
    ],
    [
      'readings[0].values.avoided',
      -1,
      { code: 'document.out-of-bounds', at: 'readings[0].values.avoided', value: -1, low: 0, high: 1 },
    ],
    [
      'settings.horizon',
      101,
      { code: 'document.out-of-bounds', at: 'settings.horizon', value: 101, low: null, high: 100 },
    ],
    [
      'parameters[0].low',
      5300,
      { code: 'document.disordered', at: 'parameters[0].low', low: 5300, high: 5200 },
    ],
    [
      'parameters[0].high',
      5100,
      { code: 'document.disordered', at: 'parameters[0].high', low: 5200, high: 5100 },
    ],
    [
      'readings[1].id',
      'asPublished',
      { code: 'document.duplicate-id', at: 'readings[1]', id: 'asPublished', first: 'readings[0]' },
    ],
    [
      'parameters[0].group',
      'mony',
      {
        code: 'document.unknown-reference',
        at: 'parameters[0].group',
        id: 'mony',
        to: 'group',
        near: 'money',
      },
    ],
    [
      'parameters[0].src[0]',
      'mad 1',
      { code: 'document.unknown-source', at: 'parameters[0].src[0]', source: 'mad', near: 'made' },
    ],
    ['noLine[1].roles[0]', 'renewal', { code: 'document.missing-role', at: 'lines', role: 'dip' }],
    ['verdict[1].when', 'byLoan', { code: 'document.no-last-verdict', at: 'verdict[1].when' }],
  ])('refuses a document whose %s is %j', (path, value, issue) => {
    expect(readCase(spoilt(rawCase(), path, value))).toEqual({ issues: [issue] });
  });

  it.each<[string, Json, string]>([
    ['parameters[0].unit', 'tripp/yr', 'units.unknown'],
    ['formulas[0].formula', 'trips + avoided', 'formula.incompatible-units'],
    ['formulas[0].formula', 'posts * trips * avoided * minutes', 'program.cycle'],
    ['formulas[0].formula', 'trips * (', 'formula.'],
    ['formulas[0].formula', 'tripz * avoided * minutes', 'formula.unknown'],
    ['formulas[0].unit', 'DKK', 'program.wrong-unit'],
    ['formulas[1].id', 'hours', 'program.duplicate-id'],
    ['counts[1].id', 'trip', 'units.duplicate'],
    ['outcomes[0].figure', 'hourz', 'program.unknown-reference'],
    ['lines[0].payer', 'nobody', 'program.payer-unknown'],
  ])('passes on what the compiler finds when %s is %j', (path, value, code) => {
    const reading = readCase(spoilt(rawCase(), path, value));
    const issues = 'issues' in reading ? reading.issues : [];
    expect(issues.map((issue) => issue.code).filter((found) => found.startsWith(code))).not.toEqual([]);
  });

  it('reports all issues of the meaning, not the first', () => {
    const raw = spoilt(spoilt(rawCase(), `${SHARE}.value`, 2), 'parameters[0].src[0]', 'nowhere');
    const reading = readCase(raw);
    expect('issues' in reading && reading.issues.map(({ at }) => at)).toEqual([
      'parameters[0].src[0]',
      `${SHARE}.value`,
    ]);
  });

  it('takes only what can then be computed, whichever place was spoilt', () => {
    const values = [
      0,
      -1,
      1e15,
      2.5,
      null,
      undefined,
      'hours',
      'trips * hours',
      '1[yr]',
      'payment',
      'npvCash',
      [],
    ];
    const places = fc.constantFrom(...placesOf(rawCase()));
    fc.assert(
      fc.property(places, fc.constantFrom<Json | undefined>(...values), (path, value) => {
        const reading = readCase(spoilt(rawCase(), path, value));
        if ('issues' in reading) return;
        const program = compileCase(reading.model);
        const evaluation = evaluate(program, prepareInputs(program));
        for (const id of program.figures.keys()) expect(figureAt(evaluation, id)).toHaveProperty('state');
        expect(conclusion(evaluation)).toHaveProperty('state');
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readCase(value)).toHaveProperty('issues');
        expect(readCase({ ...rawCase(), parameters: value })).toHaveProperty('issues');
      }),
    );
  }, 60_000);
});
