import { expect, test } from 'vitest';
import { refusedColumn } from '../../../../src/core/dataset/mapping/mappedValues.ts';

test('a refused column has its issue and no values', () => {
  const issue = { code: 'dataset.not-numbers', at: 'births', column: 'Sted' } as const;
  expect(refusedColumn(issue)).toEqual({ values: null, issues: [issue] });
});
