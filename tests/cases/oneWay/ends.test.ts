import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spider } from '../../../src/core/analysis/oneWay/spider.ts';
import { tornado } from '../../../src/core/analysis/oneWay/tornado.ts';
import { twoWay } from '../../../src/core/analysis/oneWay/twoWay.ts';
import type { FigureState } from '../../../src/core/program/figureAt.ts';
import { isQuantity } from '../../../src/core/model/isQuantity.ts';
import { fromBase } from '../../../src/core/units/unit.ts';
import { filledCases, separately, type Filled } from './filled.ts';

const options = { seed: 20261122, verbose: 1 } as const;
/** By its place, so that a failure does not print a whole case. */
const anyCase = fc.nat(filledCases.length - 1);

/** What a separate run shows, word for word as the analysis does. */
function alone(filled: Filled, figure: string, at: Record<string, number>): FigureState['state'] | number {
  const raw = separately(filled, figure, at);
  if (Number.isNaN(raw)) return 'none';
  return raw === Infinity ? 'never' : fromBase(raw, filled.program.figures.get(figure)!.unit!);
}

function shown(state: FigureState): FigureState['state'] | number {
  if (state.state === 'missing') return 'none';
  return state.state === 'value' ? state.value : state.state;
}

it('the ends of every bar of every case are those of runs of their own, to the bit', () => {
  let ends = 0;
  for (const filled of filledCases) {
    const { program, inputs, outcomes } = filled;
    for (const outcome of outcomes) {
      for (const bar of tornado(program, inputs, outcome).bars) {
        for (const end of [bar.low, bar.high]) {
          expect(shown(end.state)).toBe(alone(filled, outcome, { [bar.parameter]: end.value }));
          ends++;
        }
      }
    }
  }
  expect(ends).toBeGreaterThan(2000);
}, 60_000);

it('so are those of any outcome, and every point of a spider', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(), fc.nat(), (which, nth, point) => {
      const filled = filledCases[which]!;
      const { program, inputs, outcomes } = filled;
      const outcome = outcomes[nth % outcomes.length]!;
      for (const bar of tornado(program, inputs, outcome).bars.slice(0, 4)) {
        const at = { [bar.parameter]: bar.low.value };
        expect(shown(bar.low.state)).toBe(alone(filled, outcome, at));
      }
      const lines = spider(program, inputs, outcome);
      for (const { parameter, points } of lines.slice(0, 4)) {
        const one = points[point % points.length]!;
        expect(shown(one.state)).toBe(alone(filled, outcome, { [parameter]: one.value }));
      }
    }),
    { ...options, numRuns: 120 },
  );
});

it('so are the cells of a two-way map', () => {
  let maps = 0;
  fc.assert(
    fc.property(anyCase, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (which, nth, first, second, cell) => {
      const filled = filledCases[which]!;
      const { program, inputs, outcomes, model } = filled;
      const outcome = outcomes[nth % outcomes.length]!;
      const quantities = model.parameters.filter(isQuantity);
      const pair = [quantities[first % quantities.length]!, quantities[second % quantities.length]!] as const;
      const map = twoWay(program, inputs, pair, outcome, { steps: 5 });
      if (!map) return;
      maps++;
      const index = cell % map.states.length;
      const width = map.across.values.length;
      const at = {
        [map.across.parameter]: map.across.values[index % width]!,
        [map.up.parameter]: map.up.values[Math.floor(index / width)]!,
      };
      expect(shown(map.states[index]!)).toBe(alone(filled, outcome, at));
    }),
    { ...options, numRuns: 200 },
  );
  expect(maps).toBeGreaterThan(150);
});
