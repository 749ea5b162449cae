import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseHash, isKnownRevision, type Revision } from '../../src/core/document/ledger.ts';
import { everyCase } from './builtinCases.ts';

const ledger = JSON.parse(
  readFileSync(new URL('../../src/cases/revisions.json', import.meta.url), 'utf8'),
) as readonly Revision[];

describe('the ledger of revisions', () => {
  it.each(everyCase)(
    'knows $id as it stands: after a change raise its revision and run revisions.mjs',
    (model) => {
      expect(isKnownRevision(model.id, model.revision, caseHash(model), ledger)).toBe(true);
    },
  );

  it.each(everyCase)('has no newer revision of $id than the one that ships', (model) => {
    const revisions = ledger.filter(({ id }) => id === model.id).map(({ revision }) => revision);
    expect(Math.max(...revisions)).toBe(model.revision);
  });

  it('holds one content for a revision', () => {
    const keys = ledger.map(({ id, revision }) => `${id} ${revision}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('does not know a case whose content changed while its revision stayed', () => {
    for (const model of everyCase) {
      const changed = { ...model, question: { ...model.question, da: `${model.question.da} ` } };
      expect(isKnownRevision(changed.id, changed.revision, caseHash(changed), ledger)).toBe(false);
    }
  });
});
