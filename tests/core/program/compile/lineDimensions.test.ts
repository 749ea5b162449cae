import { expect, it } from 'vitest';
import { lineDimensions } from '../../../../src/core/program/compile/lineDimensions.ts';
import { cashLine, smallCase } from '../../../fixtures/smallCase.ts';

it('lineDimensions takes once amounts as they are, yearly ones times a year, follow and repay lines from theirs', () => {
  const model = smallCase({
    lines: [
      cashLine('repaid', '', { when: { repay: { of: 'loan' } } }),
      cashLine('loan', 'kr', { when: { once: {} } }),
      cashLine('freed', 'hours', { lens: 'capacity' }),
      cashLine('admin', '', { when: { follow: { line: 'loan', share: 's' } } }),
      cashLine('broken', 'x'),
    ],
  });
  const types: Record<string, Record<string, number>> = { loan: { DKK: 1 }, freed: { h: 1, yr: -1 } };
  const found = lineDimensions(model, ({ id }) => {
    const dimension = types[id];
    return dimension ? { kind: 'number', dimension } : null;
  });
  expect(Object.fromEntries(found)).toEqual({
    loan: { DKK: 1 },
    repaid: { DKK: 1 },
    freed: { h: 1 },
    admin: { DKK: 1 },
  });
});
