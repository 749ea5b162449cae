import { expect, it } from 'vitest';
import { breakEvens } from '../../../src/core/analysis/oneWay/breakEvens.ts';
import { switchingValues } from '../../../src/core/analysis/oneWay/switchingValues.ts';
import { twoWay } from '../../../src/core/analysis/oneWay/twoWay.ts';
import { isQuantity } from '../../../src/core/model/isQuantity.ts';
import { filledCases, separately, type Filled } from './filled.ts';

/** A net present value of cash that the case shows. */
function presentValue({ model, outcomes }: Filled): string | undefined {
  const measures = (model.measures ?? []).filter((one) => 'measure' in one && one.measure === 'npv');
  return measures.map(({ id }) => id).find((id) => outcomes.includes(id));
}

const withMoney = filledCases.flatMap((filled) => {
  const outcome = presentValue(filled);
  return outcome === undefined ? [] : [{ ...filled, outcome }];
});

it('every break-even of a present value, typed back, gives 0 within a krone', () => {
  let zeros = 0;
  const worse: string[] = [];
  for (const filled of withMoney) {
    const { model, program, inputs, outcome } = filled;
    const quantities = model.parameters.filter(isQuantity);
    for (const { parameter, crossings } of breakEvens(program, inputs, quantities, outcome)) {
      for (const { value, kind } of crossings) {
        if (kind !== 'zero') continue;
        zeros++;
        const left = separately(filled, outcome, { [parameter]: value });
        if (!(Math.abs(left) <= 1)) worse.push(`${model.id} ${parameter} ${value}: ${left}`);
      }
    }
  }
  expect(worse).toEqual([]);
  expect(zeros).toBeGreaterThan(50);
}, 60_000);

it('and so does every point of the line of break-even in a two-way map', () => {
  let points = 0;
  const worse: string[] = [];
  for (const filled of withMoney) {
    const { model, program, inputs, outcome } = filled;
    const turning = switchingValues(program, inputs, outcome).filter(({ nearest }) => nearest);
    const pair = turning.slice(0, 2).map((one) => model.parameters.find(({ id }) => id === one.parameter));
    const [across, up] = pair;
    if (!across || !up || !isQuantity(across) || !isQuantity(up)) continue;
    const map = twoWay(program, inputs, [across, up], outcome, { steps: 6 });
    for (const point of map?.points ?? []) {
      if (point.kind !== 'zero') continue;
      points++;
      const left = separately(filled, outcome, { [across.id]: point.across, [up.id]: point.up });
      if (!(Math.abs(left) <= 1)) worse.push(`${model.id} ${across.id} ${up.id}: ${left}`);
    }
  }
  expect(worse).toEqual([]);
  expect(points).toBeGreaterThan(50);
}, 60_000);
