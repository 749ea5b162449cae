import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { checkLine } from '../../../../src/core/program/check/checkLines.ts';
import { cashLine, quantity, smallCase } from '../../../fixtures/smallCase.ts';
import type { Line } from '../../../../src/core/model/line.ts';

const issuesOf = (line: Line) =>
  compileCase(
    smallCase({
      parameters: [
        quantity('kr', 'DKK/yr', 1),
        quantity('share', 'share', 1),
        quantity('rise', 'share/yr', 0.02, { nominal: true }),
      ],
      lines: [line],
    }),
  ).issues.map((issue) => [issue.code, 'field' in issue ? issue.field : 'id' in issue ? issue.id : '']);

it('checkLine wants timing in years, and lets 0 be any unit', () => {
  expect(issuesOf(cashLine('a', 'kr', { when: { yearly: { from: 'share' } } }))).toEqual([
    ['program.wrong-unit', 'from'],
  ]);
  expect(issuesOf(cashLine('a', 'kr', { when: { yearly: { from: '0' } } }))).toEqual([]);
});

it('checkLine refuses growth in nominal terms: real amounts meet a real rate', () => {
  expect(issuesOf(cashLine('a', 'kr', { when: { yearly: { growth: 'rise' } } }))).toEqual([
    ['program.nominal-growth', 'rise'],
  ]);
});

it('checkLine wants followed lines and ramps to be there', () => {
  const follow = cashLine('a', '', { when: { follow: { line: 'b', share: 'share' } } });
  expect(checkLine(follow, smallCase({ lines: [follow] }), undefined, () => null)).toMatchObject([
    { code: 'program.unknown-reference', field: 'follow.line', id: 'b' },
  ]);
  expect(issuesOf(cashLine('a', 'kr', { when: { yearly: { ramp: 'kr' } } }))).toEqual([
    ['program.unknown-reference', 'ramp'],
  ]);
});
