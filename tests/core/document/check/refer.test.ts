import { expect, it } from 'vitest';
import { referInto } from '../../../../src/core/document/check/refer.ts';
import type { DocumentIssue } from '../../../../src/core/document/issue.ts';

it('referInto notes what is not known, with the name that may have been meant', () => {
  const issues: DocumentIssue[] = [];
  const refer = referInto(issues);
  refer('a', undefined, 'figure', []);
  refer('b', 'hours', 'figure', ['hours']);
  refer('c', 'hour', 'figure', new Set(['hours', 'posts']));
  refer('d', 'elephants', 'row', []);
  expect(issues).toEqual([
    { code: 'document.unknown-reference', at: 'c', id: 'hour', to: 'figure', near: 'hours' },
    { code: 'document.unknown-reference', at: 'd', id: 'elephants', to: 'row' },
  ]);
});
