import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { unmeasuredShare } from '../../../../src/core/uncertainty/run/unmeasuredShare.ts';
import { quantity, smallCase } from '../../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    parameters: [
      quantity('guess', 'DKK', 1, { class: 'assumption' }),
      quantity('known', 'DKK', 1, { class: 'published' }),
    ],
  }),
);
const shares = [
  { id: 'guess', firstOrder: 0.6, rank: 1 },
  { id: 'known', firstOrder: 0.2, rank: 1 },
];

it('unmeasuredShare is of what parameters explain one by one, until the user says who has measured', () => {
  expect(unmeasuredShare(program, prepareInputs(program), shares)).toBeCloseTo(0.75, 12);
  const changes = [{ parameter: 'guess', grade: 'measuredHere' }] as const;
  expect(unmeasuredShare(program, prepareInputs(program, { changes }), shares)).toBe(0);
});

it('unmeasuredShare divides what some explain together equally among them', () => {
  const together = [{ id: 'known', tied: ['guess'], firstOrder: 0.4, rank: 1 }];
  expect(unmeasuredShare(program, prepareInputs(program), together)).toBeCloseTo(0.5, 12);
});

it('unmeasuredShare has no answer where nothing is explained', () => {
  const none = shares.map((one) => ({ ...one, firstOrder: NaN }));
  expect(unmeasuredShare(program, prepareInputs(program), none)).toBeNaN();
  expect(unmeasuredShare(program, prepareInputs(program), [])).toBeNaN();
});
