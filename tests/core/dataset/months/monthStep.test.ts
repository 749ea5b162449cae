import { expect, test } from 'vitest';
import { monthStep } from '../../../../src/core/dataset/months/monthStep.ts';
import { quantity } from '../../../fixtures/smallCase.ts';

const column = { id: 'n', name: 'n', type: 'number' as const, data: new Float64Array() };

test.each([
  ['birth/yr', undefined, 'added'],
  ['birth/yr', 'birth/month', 'mean'],
  ['birth/yr', 'birth/week', 'same'],
  ['DKK/birth', undefined, 'same'],
  ['share', '%', 'same'],
])('%s from a column in %s: %s', (unit, from, step) => {
  const entry = { column: 'n', ...(from === undefined ? {} : { unit: from }) };
  expect(monthStep(column, entry, quantity('x', unit, 1))).toBe(step);
});
