import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../../../src/core/analysis/oneWay/tips/atOnce.ts';
import { tips, weaknessOf } from '../../../../../src/core/analysis/oneWay/tips/tips.ts';
import { compileCase } from '../../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../../src/core/program/prepareInputs.ts';
import { formula, quantity, say, smallCase } from '../../../../fixtures/smallCase.ts';

const sure = quantity('sure', 'share', 0.8, { low: 0.3, high: 1, class: 'published' });
const guess = quantity('guess', 'share', 0.5, { low: 0.2, high: 0.9, scope: 'unproven' });
const near = quantity('near', 'share', 0.5, { low: 0, high: 1 });
const tame = quantity('tame', 'share', 0.01, { low: 0, high: 0.02 });
const program = compileCase(
  smallCase({
    parameters: [sure, near, guess, tame],
    formulas: [formula('left', 'share', 'sure - guess - near + near + tame - near * 0')],
    verdict: [
      { when: 'left > 0', say: say('pays'), tone: 'gain' },
      { say: say('does not'), tone: 'loss' },
    ],
  }),
);

describe('tips', () => {
  it('lists what turns the conclusion inside its range, the weakest evidence first, and no others', () => {
    const found = atOnce(tips(program, prepareInputs(program)));
    expect(found.map(({ parameter }) => parameter)).toEqual(['guess', 'sure']);
    expect(found[0]).toMatchObject({ flips: [{ parameter: 'guess', end: 'high', rule: 1 }] });
    expect(found[0]!.turnsAt).toBeCloseTo(0.81, 3);
    expect(found[0]!.distance).toBeCloseTo(0.31 / 0.4, 2);
  });

  it('puts last what the user has measured, and says nothing of a conclusion that waits', () => {
    const changes = [{ parameter: 'guess', grade: 'measuredHere' as const }];
    const found = atOnce(tips(program, prepareInputs(program, { changes })));
    expect(found.map(({ parameter }) => parameter)).toEqual(['sure', 'guess']);
    expect(atOnce(tips(program, prepareInputs(program, { at: { sure: null } })))).toEqual([]);
  });
});

describe('weaknessOf', () => {
  it('rises from what is measured here to a guess that nobody has tried here', () => {
    const order = [
      weaknessOf(guess, { parameter: 'guess', grade: 'measuredHere' }),
      weaknessOf(guess, { parameter: 'guess', grade: 'measuredElsewhere' }),
      weaknessOf(guess, { parameter: 'guess', value: 0.4 }),
      weaknessOf(guess, { parameter: 'guess', grade: 'expert' }),
      weaknessOf(guess, undefined),
    ];
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect([order[0], order.at(-1)]).toEqual([0, 1]);
  });

  it('counts a local figure as weaker than one that carries over', () => {
    expect(weaknessOf({ ...near, scope: 'local' }, undefined)).toBeGreaterThan(weaknessOf(near, undefined));
  });
});
