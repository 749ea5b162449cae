import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CASE_VERSION,
  FILE_VERSION,
  caseMigrations,
  fileMigrations,
  migrate,
  type Migration,
} from '../../../src/core/document/migrations.ts';
import { readFile } from '../../../src/core/document/readFile.ts';
import { readFixture } from './samples.ts';

const formats = new URL('../../fixtures/formats/', import.meta.url);

describe('migrations', () => {
  it.each([
    ['file', fileMigrations, FILE_VERSION],
    ['case', caseMigrations, CASE_VERSION],
  ] as const)('of the %s lead to its version one step at a time', (_, steps, version) => {
    expect(steps.map(({ to }) => to)).toEqual(Array.from({ length: version - 1 }, (__, i) => i + 2));
    for (const { name } of steps) expect(name).not.toBe('');
  });

  it('have frozen documents of every version there was', () => {
    const versions = Array.from({ length: Math.max(FILE_VERSION, CASE_VERSION) }, (_, i) => `v${i + 1}`);
    expect(readdirSync(formats).filter((name) => /^v[0-9]+$/.test(name))).toEqual(versions);
    for (const version of versions) {
      for (const name of ['case.json', 'scenarios.json', 'backup.json']) {
        expect(existsSync(new URL(`${version}/${name}`, formats)), `${version}/${name}`).toBe(true);
      }
    }
  });

  it.each(
    ['v1', 'v2', 'v3', 'v4', 'v5'].flatMap((version) =>
      ['case.json', 'scenarios.json', 'backup.json'].map((name) => [version, name]),
    ),
  )('open the document %s/%s, undamaged', (version = '', name = '') => {
    const text = readFixture(name, version);
    const reading = readFile(text, text.length);
    expect(reading).toMatchObject({ file: { checksumOk: true, marks: [] } });
  });
});

describe('migrate', () => {
  const steps: Migration[] = [
    { to: 2, name: 'say the owner', up: (document) => ({ ...document, owner: 'none' }) },
    { to: 3, name: 'call the owner holder', up: ({ owner, ...rest }) => ({ ...rest, holder: owner }) },
  ];

  it('takes every step above the version of the document', () => {
    expect(migrate({ formatVersion: 1 }, 1, steps)).toEqual({ formatVersion: 3, holder: 'none' });
    expect(migrate({ formatVersion: 2, owner: 'me' }, 2, steps)).toEqual({ formatVersion: 3, holder: 'me' });
  });

  it('leaves a document of the newest version alone', () => {
    const document = { formatVersion: 3 };
    expect(migrate(document, 3, steps)).toBe(document);
  });
});
