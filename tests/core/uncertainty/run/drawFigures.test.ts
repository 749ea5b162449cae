import { describe, expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { prepareInputs, type RowData } from '../../../../src/core/program/prepareInputs.ts';
import { drawFigures } from '../../../../src/core/uncertainty/run/drawFigures.ts';
import { drawInputs } from '../../../../src/core/uncertainty/sample/drawInputs.ts';
import { prepareSampling, type Sampling } from '../../../../src/core/uncertainty/sample/prepareSampling.ts';
import { formula, quantity, smallCase } from '../../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    parameters: [
      quantity('births', 'DKK', 100, { low: 80, high: 130 }),
      quantity('price', 'share', 0.5, { low: 0.2, high: 0.9, dist: 'uniform' }),
    ],
    formulas: [formula('saved', 'DKK', 'births * price'), formula('other', 'DKK', 'births + births')],
    outcomes: [
      { figure: 'saved', whole: 'sum' },
      { figure: 'other', whole: 'sum' },
    ],
  } as never),
);
const rows: RowData = {
  names: ['a', 'b', 'c'],
  parts: [null, null, null],
  totals: [false, false, false],
  values: new Map([['births', Float64Array.of(100, 200, 50)]]),
};

function sampling(data: RowData | null): Sampling {
  return prepareSampling(program, prepareInputs(program, { rows: data }), {
    ...{ seed: 5, draws: 1000, method: 'latinHypercube' },
  });
}

function first(of: Sampling, count: number): ReadonlyMap<string, Float64Array> {
  for (const steps = drawFigures(of, ['saved'], { first: count, block: 7 }); ;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

function run(of: Sampling, block?: number): ReadonlyMap<string, Float64Array> {
  const steps = drawFigures(of, ['saved', 'other'], block === undefined ? {} : { block });
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

describe('drawFigures', () => {
  it.each([
    ['without a dataset', null],
    ['for the whole of a dataset', rows],
  ])('gives the bits of one evaluation over all draws, however it is cut, %s', (_, data) => {
    const of = sampling(data);
    const once = evaluate(program, drawInputs(of, 0, 1000), ['saved', 'other']).wholes;
    for (const block of [1, 7, 4096, undefined]) {
      const drawn = run(of, block);
      expect(drawn.get('saved')).toEqual(once.get('saved'));
      const other = once.get('other')!;
      expect(drawn.get('other')).toEqual(other.length === 1 ? new Float64Array(1000).fill(other[0]!) : other);
    }
  });

  it('gives the first of the draws alone', () => {
    const all = run(sampling(null)).get('saved')!;
    expect(first(sampling(null), 30).get('saved')).toEqual(all.slice(0, 30));
    expect(first(sampling(null), 5000).get('saved')).toEqual(all);
  });

  it('draws the total over all sites, not the sites apart: one price holds in every site of a draw', () => {
    const drawn = run(sampling(rows)).get('saved')!;
    const price = drawInputs(sampling(null), 0, 1000).columns.get('price')!;
    drawn.forEach((saved, draw) => expect(saved).toBeCloseTo(350 * price[draw]!, 9));
  });

  it('tells how far it is, up to the whole', () => {
    const steps = [...drawFigures(sampling(null), ['saved'], { block: 300 })];
    expect(steps).toEqual([0.3, 0.6, 0.9, 1]);
  });
});
