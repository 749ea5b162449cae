import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs, type RowData } from '../../../../src/core/program/prepareInputs.ts';
import { figureAtMeans } from '../../../../src/core/uncertainty/run/figureAtMeans.ts';
import { prepareSampling } from '../../../../src/core/uncertainty/sample/prepareSampling.ts';
import { formula, quantity, smallCase } from '../../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    parameters: [
      quantity('price', 'DKK', 10, { low: 4, high: 40, dist: 'triangular' }),
      quantity('count', '1', 3),
    ],
    formulas: [formula('cost', 'DKK', 'price * count')],
    outcomes: [{ figure: 'cost', unit: 'DKK', whole: 'sum' }],
  } as never),
);
const rows: RowData = {
  names: ['a', 'b'],
  parts: [null, null],
  totals: [false, false],
  values: new Map([['count', Float64Array.of(3, 5)]]),
};

it.each([
  ['without rows', null, 3],
  ['over rows', rows, 8],
])(
  'figureAtMeans gives the figure as it stands and at the means of what is drawn, %s',
  (_, data, counted) => {
    const sampling = prepareSampling(program, prepareInputs(program, { rows: data }), {
      ...{ seed: 1, draws: 10, method: 'plain' },
    });
    const { base, atMeans } = figureAtMeans(sampling, 'cost');
    expect(base).toBe(10 * counted);
    expect(atMeans).toBeCloseTo(18 * counted, 9);
  },
);
