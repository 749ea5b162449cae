import { expect, it } from 'vitest';
import { isQuantity } from '../../../src/core/model/isQuantity.ts';
import { quantity, say } from '../../fixtures/smallCase.ts';

it('isQuantity holds for a number, empty or computed too, and for no choice and no profile', () => {
  const common = { id: 'a', label: say('a'), class: 'assumption' as const };
  expect(isQuantity(quantity('a', 'h', 1))).toBe(true);
  expect(isQuantity(quantity('a', 'h', null))).toBe(true);
  expect(isQuantity(quantity('a', 'h', { formula: '1[h]' }))).toBe(true);
  expect(isQuantity({ ...common, options: ['no', 'yes'], value: 'no' })).toBe(false);
  expect(isQuantity({ ...common, unit: 'share', profile: [1] })).toBe(false);
});
