import { expect, it } from 'vitest';
import { realismIssues } from '../../../../src/core/document/realism/realismIssues.ts';

it('realismIssues finds nothing wrong with sound switches, or none', () => {
  expect(realismIssues(undefined)).toEqual([]);
  expect(realismIssues({ costs: { add: 0.3 }, delay: { years: 2 } })).toEqual([]);
});

it('realismIssues says where a value is out of its bounds', () => {
  expect(realismIssues({ benefits: { cut: 1.5 } })).toEqual([
    { code: 'document.out-of-bounds', at: 'settings.realism.benefits.cut', value: 1.5, low: null, high: 1 },
  ]);
});
