import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseHash } from '../../../src/core/document/ledger.ts';
import { readScenario } from '../../../src/core/document/readScenario.ts';
import { rawScenario, sampleScenario, type Json } from './samples.ts';
import { spoilt } from './spoilt.ts';

describe('readScenario', () => {
  it('gives back a scenario that uses every field', () => {
    expect(readScenario(rawScenario())).toEqual({ scenario: sampleScenario() });
  });

  it('computes the hash of its case anew, so that a changed case cannot pass for another', () => {
    const raw = spoilt(rawScenario(), 'case.owner.da', 'En anden');
    const reading = readScenario(raw);
    if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
    expect(reading.scenario.caseHash).toBe(caseHash(reading.scenario.case));
    expect(reading.scenario.caseHash).not.toBe(raw['caseHash']);
  });

  it.each<[string, Json | undefined, object]>([
    ['name', '', { code: 'document.too-short', at: 'name', length: 0, limit: 1 }],
    ['uid', undefined, { code: 'document.missing-field', at: '', field: 'uid' }],
    ['note', 'x', { code: 'document.unknown-field', at: 'note', field: 'note' }],
    ['caseHash', 'abc', { code: 'document.not-one-of', at: 'caseHash', found: '"abc"', allowed: 'SHA-256' }],
    [
      'case.formatVersion',
      2,
      { code: 'document.newer-version', at: 'case.formatVersion', found: 2, known: 1 },
    ],
    [
      'case.parameters[2].src[0]',
      'x',
      { code: 'document.unknown-source', at: 'case.parameters[2].src[0]', source: 'x' },
    ],
    [
      'reading',
      'nothing',
      { code: 'document.unknown-reference', at: 'reading', id: 'nothing', to: 'reading' },
    ],
    [
      'changes[0].parameter',
      'tripz',
      {
        code: 'document.unknown-reference',
        at: 'changes[0].parameter',
        id: 'tripz',
        to: 'parameter',
        near: 'trips',
      },
    ],
    [
      'changes[1].value',
      'gift',
      { code: 'document.unknown-reference', at: 'changes[1].value', id: 'gift', to: 'option' },
    ],
    [
      'changes[0].value',
      'many',
      { code: 'document.wrong-type', at: 'changes[0].value', expected: 'number', found: 'string' },
    ],
    [
      'changes[2].value',
      0,
      { code: 'document.out-of-bounds', at: 'changes[2].value', value: 0, low: 1, high: null },
    ],
    [
      'changes[3].value[1]',
      2,
      { code: 'document.out-of-bounds', at: 'changes[3].value[1]', value: 2, low: 0, high: 1 },
    ],
    ['changes[0].low', 5000, { code: 'document.disordered', at: 'changes[0].low', low: 5000, high: 4300 }],
    [
      'changes[2].parameter',
      'trips',
      { code: 'document.duplicate-id', at: 'changes[2]', id: 'trips', first: 'changes[0]' },
    ],
    [
      'settings.horizon',
      2.5,
      { code: 'document.wrong-type', at: 'settings.horizon', expected: 'integer', found: '2.5' },
    ],
    [
      'settings.discount[0].toYear',
      0,
      { code: 'document.disordered', at: 'settings.discount[0].toYear', low: 0, high: 0 },
    ],
    [
      'dataset.mapping.speed',
      'trips',
      { code: 'document.unknown-reference', at: 'dataset.mapping.speed', id: 'speed', to: 'parameter' },
    ],
  ])('refuses a scenario whose %s is %j', (path, value, issue) => {
    const reading = readScenario(spoilt(rawScenario(), path, value));
    expect('issues' in reading && reading.issues[0]).toEqual(issue);
  });

  it('lets a value lie outside its own range, within the hard bounds', () => {
    expect(readScenario(spoilt(rawScenario(), 'changes[0].value', 1))).toHaveProperty('scenario');
  });

  it('keeps what a newer version wrote, up to a size', () => {
    const raw = spoilt(rawScenario(), 'extra', { pinned: [1, { deep: true }] });
    expect(readScenario(raw)).toEqual({
      scenario: { ...sampleScenario(), extra: { pinned: [1, { deep: true }] } },
    });
    const large = readScenario(spoilt(rawScenario(), 'extra', { text: 'x'.repeat(64_000) }));
    expect('issues' in large && large.issues[0]).toMatchObject({ code: 'document.too-long', at: 'extra' });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readScenario(value)).toHaveProperty('issues');
        expect(readScenario({ ...rawScenario(), changes: value ?? null })).toBeTypeOf('object');
      }),
    );
  }, 60_000);
});
