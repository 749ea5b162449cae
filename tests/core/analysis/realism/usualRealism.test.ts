import { expect, it } from 'vitest';
import { usualRealism } from '../../../../src/core/analysis/realism/usualRealism.ts';
import { realismIssues } from '../../../../src/core/document/realism/realismIssues.ts';

it('usualRealism holds what a file may hold, and no hours that nobody has given', () => {
  expect(realismIssues(usualRealism)).toEqual([]);
  expect('dip' in usualRealism).toBe(false);
});
