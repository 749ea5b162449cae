import { expect, test } from 'vitest';
import { headerName } from '../../../../src/core/dataset/remembered/headerName.ts';

test('capitals, blanks and the way accents are written do not count', () => {
  expect(headerName('  Fødsler\u00a0 pr.  ÅR ')).toBe('fødsler pr. år');
  expect(headerName('A\u030Ar')).toBe('år');
});
