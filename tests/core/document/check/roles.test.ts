import { expect, it } from 'vitest';
import { MONEY_ROLES, roles } from '../../../../src/core/document/check/roles.ts';
import { sampleCase } from '../samples.ts';

const model = sampleCase();

it('roles wants a line or a reason for each of the eight money roles', () => {
  expect(roles(model)).toEqual([]);
  const bare = roles({ ...model, lines: [], noLine: [] });
  expect(bare).toEqual(MONEY_ROLES.map((role) => ({ code: 'document.missing-role', at: 'lines', role })));
  expect(bare).toHaveLength(8);
});

it('roles wants the last verdict to hold always', () => {
  const verdict = [{ ...model.verdict[0]!, when: 'byLoan' }];
  expect(roles({ ...model, verdict })).toEqual([{ code: 'document.no-last-verdict', at: 'verdict[0].when' }]);
});
