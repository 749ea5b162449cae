import { expect, it } from 'vitest';
import { searchSpan } from '../../../../src/core/analysis/oneWay/searchSpan.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { quantity, smallCase } from '../../../fixtures/smallCase.ts';

const all = {
  plain: quantity('plain', 'DKK', 50),
  ranged: quantity('ranged', 'h', 5, { low: 2, high: 90 }),
  share: quantity('share', 'share', 0.5),
  percent: quantity('percent', '%', 5),
  limited: quantity('limited', 'yr', 5, { limits: [1, 20] }),
  below: quantity('below', 'min', -3, { low: -4, high: 2 }),
  zero: quantity('zero', 'DKK', 0),
  alone: quantity('alone', 'week', 0),
};
const program = compileCase(smallCase({ parameters: Object.values(all) }));
const span = (id: keyof typeof all) => searchSpan(program, prepareInputs(program), all[id]);

it.each([
  ['plain', [0, 500], 'ten times its value'],
  ['ranged', [0, 900], 'ten times the end of its range'],
  ['share', [0, 1], 'within its bounds'],
  ['percent', [0, 50], 'within a hundred per cent'],
  ['limited', [1, 20], 'within what the case allows'],
  ['below', [-40, 20], 'as far below 0 where it can be negative'],
  ['zero', [0, 500], 'as far as the largest of its unit'],
  ['alone', [0, 10_000], 'somewhere, where nothing says how large it is'],
] as const)('searchSpan of %s is %j: %s', (id, expected, _why) => {
  expect(span(id)).toEqual(expected);
});
