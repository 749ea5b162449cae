import { expect, it } from 'vitest';
import { summarise } from '../../../../src/core/uncertainty/result/summarise.ts';
import { tooFewDraws } from '../../../../src/core/uncertainty/result/tooFewDraws.ts';

const run = (draws: number, shift: number) => {
  const values = Float64Array.from(
    { length: draws },
    (_, i) => (((i * 7919) % draws) + 0.5) / draws - 0.5 + shift,
  );
  return tooFewDraws(summarise(values, { draws, method: 'plain' }));
};

it('tooFewDraws asks for at least a thousand', () => {
  expect(run(900, 1)).toEqual({ what: 'draws', need: 1000 });
});

it('tooFewDraws asks for more until the probability is known to a percentage point', () => {
  // Half of 1,500 draws: √(0.25 ÷ 1,500) = 1.3 percentage points; 2,500 draws would do.
  expect(run(1500, 0)).toEqual({ what: 'probability', need: 3000 });
  expect(run(2600, 0)).toBeNull();
  expect(run(1500, 1)).toBeNull();
});

it('tooFewDraws asks for more where a few draws far out make the mean', () => {
  const values = Float64Array.from({ length: 2000 }, (_, i) => (i === 7 ? 1e6 : 1 + i / 2000));
  expect(tooFewDraws(summarise(values, { draws: 2000, method: 'plain' }))?.what).toBe('mean');
});
