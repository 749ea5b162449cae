import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/document/canonicalJson.ts';
import { caseHash, isAltered, isKnownRevision } from '../../../src/core/document/ledger.ts';
import { sampleCase } from './samples.ts';

const model = sampleCase();
const hash = caseHash(model);
const ledger = [
  { id: model.id, revision: 1, hash },
  { id: model.id, revision: 2, hash: '0'.repeat(64) },
];

describe('caseHash', () => {
  it('is the SHA-256 of the canonical JSON', () => {
    expect(hash).toBe(createHash('sha256').update(canonicalJson(model)).digest('hex'));
  });

  it('changes with any content', () => {
    expect(caseHash({ ...model, owner: { da: 'En anden', en: 'Another' } })).not.toBe(hash);
  });
});

describe('isKnownRevision', () => {
  it('wants id, revision and content to be those of one release', () => {
    expect(isKnownRevision(model.id, 1, hash, ledger)).toBe(true);
    expect(isKnownRevision(model.id, 2, hash, ledger)).toBe(false);
    expect(isKnownRevision('other', 1, hash, ledger)).toBe(false);
  });
});

describe('isAltered', () => {
  it('says so of a built-in id with unreleased content', () => {
    expect(isAltered(model, '1'.repeat(64), ledger)).toBe(true);
    expect(isAltered(model, hash, ledger)).toBe(false);
  });

  it("takes a case of unknown id for the user's own", () => {
    expect(isAltered({ ...model, id: 'own' }, '1'.repeat(64), ledger)).toBe(false);
  });
});
