import { expect, test } from 'vitest';
import { comesWithApp, shippedId, shippedOfDataset } from '../../../src/app/shipped/shippedId.ts';

test('a shipped dataset goes by an id that tells it from stored ones and from the rows of cases', () => {
  expect(shippedOfDataset(shippedId('co2'))).toBe('co2');
  expect(shippedOfDataset('case-co2')).toBeNull();
  expect([shippedId('co2'), 'case-ccc', '0123abcd'].map(comesWithApp)).toEqual([true, true, false]);
});
