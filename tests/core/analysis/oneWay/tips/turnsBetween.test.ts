import { expect, it } from 'vitest';
import { atOnce } from '../../../../../src/core/analysis/oneWay/tips/atOnce.ts';
import { turnsBetween } from '../../../../../src/core/analysis/oneWay/tips/turnsBetween.ts';
import { compileCase } from '../../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../../src/core/program/prepareInputs.ts';
import { quantity, say, smallCase } from '../../../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    parameters: [quantity('x', 'min', 30), quantity('y', 'min', 12), quantity('least', 'min', 7)],
    verdict: [
      { when: 'x > y + least', say: say('enough'), tone: 'gain' },
      { say: say('too little'), tone: 'loss' },
    ],
  }),
);

it('turnsBetween finds where each conclusion turns on its way, several ways together', () => {
  const ways = [
    { parameter: 'x', from: 30, to: 0 },
    { parameter: 'y', from: 12, to: 60 },
    { parameter: 'y', from: 12, to: 15 },
  ];
  const [x, y, never] = atOnce(turnsBetween(program, prepareInputs(program), ways, 0));
  expect(x).toBeCloseTo(19, 5);
  expect(y).toBeCloseTo(23, 5);
  expect(never).toBe(15);
});

it('turnsBetween has nothing to walk without ways', () => {
  expect(atOnce(turnsBetween(program, prepareInputs(program), [], 0))).toEqual([]);
});
