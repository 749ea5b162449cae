import { expect, it } from 'vitest';
import { versionIssue } from '../../../../src/core/document/check/versionIssue.ts';

it.each<[object, object | null]>([
  [{ format: 'f', formatVersion: 1 }, null],
  [{ format: 'f', formatVersion: 2 }, null],
  [{ format: 'f', formatVersion: 5, minReader: 2 }, null],
  [
    { format: 'f', formatVersion: 3 },
    { code: 'document.newer-version', at: 'formatVersion', found: 3, known: 2 },
  ],
  [
    { format: 'f', formatVersion: 3, minReader: 3 },
    { code: 'document.newer-version', found: 3, known: 2 },
  ],
  [{ format: 'f' }, { code: 'document.missing-version', at: 'formatVersion' }],
  [{ format: 'f', formatVersion: null }, { code: 'document.missing-version' }],
  [
    { format: 'f', formatVersion: 0 },
    { code: 'document.wrong-type', expected: 'integer', found: '0' },
  ],
  [
    { format: 'f', formatVersion: 1.5 },
    { code: 'document.wrong-type', expected: 'integer' },
  ],
  [
    { format: 'g', formatVersion: 1 },
    { code: 'document.wrong-format', at: 'format', found: 'g' },
  ],
  [{ formatVersion: 1 }, { code: 'document.wrong-format', found: 'undefined' }],
  [{ format: ['f'] }, { code: 'document.wrong-format', found: 'Array' }],
])('versionIssue of %j for a reader of version 2 is %j', (document, issue) => {
  const found = versionIssue({ ...document }, 'f', 2);
  if (issue === null) expect(found).toBeNull();
  else expect(found).toMatchObject(issue);
});
