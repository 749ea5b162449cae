import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { vary, widen } from '../../../../src/core/program/years/widen.ts';
import { quantity, smallCase } from '../../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({ parameters: [quantity('a', 'share', 0.5), quantity('b', 'share', 1)] }),
);
const rows = {
  names: ['x', 'y'],
  parts: [null, null],
  totals: [false, false],
  values: new Map([['a', Float64Array.of(0.1, 0.2)]]),
};

it('widen repeats columns by row and leaves uniform ones alone', () => {
  const wide = widen(prepareInputs(program, { rows }), 2);
  expect(wide.lanes).toEqual({ variants: 2, rows: 2 });
  expect(wide.columns.get('a')).toEqual(Float64Array.of(0.1, 0.2, 0.1, 0.2));
  expect(wide.columns.get('b')).toEqual(Float64Array.of(1));
});

it('vary gives one variant per value, the same in all its rows', () => {
  const inputs = vary(prepareInputs(program, { rows }), 'b', [3, 4]);
  expect(inputs.columns.get('b')).toEqual(Float64Array.of(3, 3, 4, 4));
});
