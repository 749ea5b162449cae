import { expect, test } from 'vitest';
import { isHeading } from '../../../../src/core/dataset/records/isHeading.ts';

test.each([
  [['Sted', 'Fødsler'], true],
  [['', '2021', '2022'], true],
  [['Sted', '..', '-'], true],
  [['A', '12'], false],
  [['A', '1.234,5'], false],
  [['2021', '2022', '12'], false],
  [['Afdeling', '1', '2', '3', '4'], true],
  [['A', '1', '2', '3'], false],
  [['A', '1', '2', '3', '5'], false],
  [['A', '7', '8', '9', '10'], false],
])('%j: %s', (cells, is) => {
  expect(isHeading(cells)).toBe(is);
});
