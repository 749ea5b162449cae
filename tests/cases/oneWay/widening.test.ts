import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spider } from '../../../src/core/analysis/oneWay/spider.ts';
import { tornado } from '../../../src/core/analysis/oneWay/tornado.ts';
import { hardLimits } from '../../../src/core/document/check/hardLimits.ts';
import { isQuantity } from '../../../src/core/model/isQuantity.ts';
import type { Change } from '../../../src/core/model/scenario.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { filledCases } from './filled.ts';

it('a wider range never shrinks its bar, where the outcome moves one way along it', () => {
  let tried = 0;
  let turning = 0;
  fc.assert(
    fc.property(
      fc.nat(filledCases.length - 1),
      fc.nat(),
      fc.nat(),
      fc.double({ min: 0, max: 3, noNaN: true }),
      (at, nth, which, by) => {
        const { program, inputs, outcomes, model, options } = filledCases[at]!;
        const outcome = outcomes[nth % outcomes.length]!;
        const { bars } = tornado(program, inputs, outcome);
        if (bars.length === 0) return;
        const bar = bars[which % bars.length]!;
        const parameter = model.parameters.find(({ id }) => id === bar.parameter);
        if (!parameter || !isQuantity(parameter)) throw new Error('a bar of no quantity');
        const [least, most] = hardLimits(parameter);
        const width = (bar.high.value - bar.low.value) * by;
        const low = Math.max(least ?? -Infinity, bar.low.value - width);
        const high = Math.min(most ?? Infinity, bar.high.value + width);
        const changes: Change[] = [{ parameter: bar.parameter, low, high }];
        const wide = prepareInputs(program, { ...options, changes });
        const after = tornado(program, wide, outcome).bars.find((one) => one.parameter === bar.parameter);
        const line = spider(program, wide, outcome, 8).find((one) => one.parameter === bar.parameter);
        const values = line!.points.map(({ state }) => (state.state === 'value' ? state.value : NaN));
        tried++;
        const falls = values.every((value, i) => i === 0 || value <= values[i - 1]!);
        const rises = values.every((value, i) => i === 0 || value >= values[i - 1]!);
        if (falls || rises) expect(after!.swing).toBeGreaterThanOrEqual(bar.swing);
        else turning++;
      },
    ),
    { seed: 20261122, verbose: 1, numRuns: 500 },
  );
  expect(tried).toBeGreaterThan(200);
  expect(turning).toBeLessThan(tried / 10);
});
