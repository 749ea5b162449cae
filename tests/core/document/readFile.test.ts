import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/document/canonicalJson.ts';
import { caseHash } from '../../../src/core/document/ledger.ts';
import { limits } from '../../../src/core/document/limits.ts';
import { readFile } from '../../../src/core/document/readFile.ts';
import { writeFile } from '../../../src/core/document/writeFile.ts';
import { readFixture, sampleCase, type Json } from './samples.ts';
import { placesOf, spoilt } from './spoilt.ts';

const text = readFixture('backup.json');
const raw = JSON.parse(text) as { [key: string]: Json };
const small = readFixture('scenarios.json');
const smallRaw = JSON.parse(small) as { [key: string]: Json };
const model = sampleCase();
const ledger = [{ id: model.id, revision: model.revision, hash: caseHash(model) }];

describe('readFile', () => {
  it('opens a bare case document', () => {
    const bare = readFixture('case.json');
    expect(readFile(bare, bare.length, ledger)).toMatchObject({
      file: { kind: 'case', cases: [model], scenarios: [], exportId: null, alteredCases: [] },
    });
  });

  it('refuses by size before it looks at the text; a backup may be larger', () => {
    const limit = limits.fileBytes;
    const tooBig = { code: 'document.too-big', at: '', size: limit + 1, limit };
    expect(readFile('not even JSON', limit + 1)).toEqual({ issues: [tooBig] });
    expect(readFile(text, limit + 1)).toHaveProperty('file');
    const larger = { ...tooBig, size: limits.backupBytes + 1, limit: limits.backupBytes };
    expect(readFile(text, limits.backupBytes + 1)).toEqual({ issues: [larger] });
  });

  it.each([
    ['', { code: 'document.not-json', at: '', line: 1, column: 1 }],
    [text.slice(0, 100), { code: 'document.not-json', at: '', line: 5, column: 29 }],
    ['[]', { code: 'document.wrong-format', at: '', found: 'Array' }],
    ['"gevinst"', { code: 'document.wrong-format', at: '', found: 'string' }],
    [
      '{"format":"excalidraw","formatVersion":1}',
      { code: 'document.wrong-format', at: 'format', found: 'excalidraw' },
    ],
    [
      '{"format":"gevinst","format":"gevinst"}',
      { code: 'document.duplicate-key', at: '', key: 'format', line: 1 },
    ],
    ['{"__proto__":{"x":1}}', { code: 'document.forbidden-key', at: '', key: '__proto__', line: 1 }],
  ])('refuses the text %j', (spoiltText, issue) => {
    expect(readFile(spoiltText, spoiltText.length)).toEqual({ issues: [issue] });
  });

  it.each<[string, Json | undefined, object]>([
    ['formatVersion', undefined, { code: 'document.missing-version', at: 'formatVersion' }],
    ['kind', 'other', { code: 'document.not-one-of', at: 'kind' }],
    ['exportedAt', 'yesterday', { code: 'document.not-one-of', at: 'exportedAt', found: '"yesterday"' }],
    ['extra', 1, { code: 'document.unknown-field', at: 'extra' }],
    ['counts.scenarios', 3, { code: 'document.wrong-count', at: 'counts.scenarios', said: 3, found: 2 }],
    ['counts.rows', 5, { code: 'document.wrong-count', at: 'counts.rows', said: 5, found: 4 }],
    [
      'payload.scenarios[1].changes',
      [{ parameter: 'x', value: 1 }],
      { code: 'document.unknown-reference', at: 'payload.scenarios[1].changes[0].parameter', id: 'x' },
    ],
    [
      'payload.scenarios[0].case.lines[0].lens',
      'x',
      { code: 'document.not-one-of', at: 'payload.scenarios[0].case.lines[0].lens' },
    ],
    [
      'payload.scenarios[1].uid',
      's1',
      { code: 'document.duplicate-id', at: 'payload.scenarios[1].uid', first: 'payload.scenarios[0].uid' },
    ],
    [
      'payload.scenarios[0].dataset.id',
      'd2',
      { code: 'document.unknown-reference', at: 'payload.scenarios[0].dataset.id', id: 'd2', to: 'dataset' },
    ],
    [
      'payload.datasets[0].columns[0].data',
      'AAA',
      { code: 'document.bad-column', at: 'payload.datasets[0].columns[0]' },
    ],
    ['payload.cases[0].revision', 0, { code: 'document.out-of-bounds', at: 'payload.cases[0].revision' }],
  ])('refuses a file whose %s is %j', (path, value, issue) => {
    const reading = readFile(JSON.stringify(spoilt(raw, path, value)), 1);
    expect('issues' in reading && reading.issues[0]).toMatchObject(issue);
  });

  it('names both versions of a file that is too new', () => {
    const newer = { ...raw, formatVersion: 7, minReader: 6 };
    expect(readFile(JSON.stringify(newer), 1)).toEqual({
      issues: [{ code: 'document.newer-version', at: 'formatVersion', found: 7, known: 5 }],
    });
  });

  it('takes a newer file that allows it, and writes back what it did not know', () => {
    const newer = spoilt(
      { ...raw, formatVersion: 6, minReader: 1, mood: 'good' },
      'payload.scenarios[0].pins',
      [1],
    );
    const reading = readFile(JSON.stringify(newer), 1);
    if ('issues' in reading) throw new Error(JSON.stringify(reading.issues));
    expect(reading.file.scenarios[0]?.extra).toEqual({ pins: [1] });
    const { scenarios, datasets } = reading.file;
    const again = writeFile({
      scenarios,
      datasets,
      exportId: 'e',
      exportedAt: '2026-11-21T19:00:00Z',
      version: '0',
    });
    expect(again).toContain('"extra":{"pins":[1]}');
  });

  it('marks a file that was altered since it was written, and still opens it', () => {
    const altered = spoilt(raw, 'payload.scenarios[0].name', 'Et andet navn');
    expect(readFile(JSON.stringify(altered), 1)).toMatchObject({
      file: { checksumOk: false, marks: [{ code: 'document.damaged', at: 'checksum' }] },
    });
  });

  it('marks a case that is not what its name and revision promise', () => {
    const altered = spoilt(raw, 'payload.scenarios[1].case.parameters[0].value', 5201);
    const at = 'payload.scenarios[1].case';
    const mark = { code: 'document.altered-case', at, id: model.id, revision: 1 };
    const resealed = JSON.stringify(withChecksum(withHash(altered)));
    expect(readFile(resealed, 1, ledger)).toMatchObject({
      file: { checksumOk: true, alteredCases: [model.id], marks: [mark] },
    });
    expect(readFile(text, 1, ledger)).toMatchObject({ file: { alteredCases: [], marks: [] } });
  });

  it('gives issues, never throws and leaves prototypes alone, for 2,000 spoilt files', () => {
    const put = fc.oneof(
      fc.constantFrom(
        '',
        '{',
        '}',
        '"',
        '[',
        ']',
        ',',
        ':',
        '-',
        'null',
        '1e400',
        '\\',
        '"__proto__":{"x":1},',
      ),
      fc.string({ maxLength: 3 }),
    );
    const place = fc.record({ at: fc.nat(small.length), cut: fc.nat(40), put });
    const seen = new Set<string>();
    fc.assert(
      fc.property(place, ({ at, cut, put: added }) => {
        const spoiltText = small.slice(0, at) + added + small.slice(at + cut);
        const reading = readFile(spoiltText, spoiltText.length);
        if ('file' in reading) seen.add(reading.file.checksumOk ? 'same' : 'damaged');
        else for (const { code } of reading.issues) seen.add(code);
        expect(({} as { x?: number }).x).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
    expect(seen.size).toBeGreaterThan(4);
  }, 60_000);

  it('gives issues for any value in any place of the payload', () => {
    const paths = placesOf(smallRaw).filter((path) => path.startsWith('payload.'));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const spoiltText = JSON.stringify(spoilt(smallRaw, path, value as Json));
        const reading = readFile(spoiltText, spoiltText.length);
        if ('file' in reading) expect(reading.file.checksumOk).toBe(payloadIsSame(spoiltText));
        else expect(reading.issues.every(({ at }) => typeof at === 'string')).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

function payloadIsSame(spoiltText: string): boolean {
  const { payload } = JSON.parse(spoiltText) as { payload: unknown };
  return canonicalJson(payload) === canonicalJson(smallRaw['payload']);
}

function withChecksum(file: { [key: string]: Json }): { [key: string]: Json } {
  const hex = createHash('sha256').update(canonicalJson(file['payload'])).digest('hex');
  return spoilt(file, 'checksum.hex', hex);
}

function withHash(file: { [key: string]: Json }): { [key: string]: Json } {
  const { payload } = file as unknown as { payload: { scenarios: { case: unknown }[] } };
  const hex = createHash('sha256').update(canonicalJson(payload.scenarios[1]?.case)).digest('hex');
  return spoilt(file, 'payload.scenarios[1].caseHash', hex);
}
