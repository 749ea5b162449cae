import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { sliceInputs, sliceVariant } from '../../../../src/core/program/rows/sliceInputs.ts';
import { vary } from '../../../../src/core/program/years/widen.ts';
import { quantity, smallCase } from '../../../fixtures/smallCase.ts';

const program = compileCase(smallCase({ parameters: [quantity('a', 'DKK', 1), quantity('b', 'DKK', 5)] }));
const rows = {
  names: ['A', 'B', 'C'],
  parts: [null, 'A', null],
  totals: [false, false, true],
  values: new Map([['a', Float64Array.of(1, 2, 3)]]),
};
const inputs = prepareInputs(program, { rows });

it('sliceInputs cuts rows, names and columns alike and leaves what all rows share', () => {
  const cut = sliceInputs(inputs, 1, 3);
  expect(cut.lanes).toEqual({ variants: 1, rows: 2 });
  expect(cut.rows).toEqual({
    names: ['B', 'C'],
    parts: ['A', null],
    totals: [false, true],
    values: new Map([['a', Float64Array.of(2, 3)]]),
  });
  expect([...(cut.columns.get('a') ?? [])]).toEqual([2, 3]);
  expect([...(cut.columns.get('b') ?? [])]).toEqual([5]);
});

it('sliceInputs refuses several variants, whose rows lie apart', () => {
  expect(() => sliceInputs(vary(inputs, 'b', [1, 2]), 0, 1)).toThrow('one variant');
});

it('sliceVariant takes one variant with all its rows', () => {
  const cut = sliceVariant(vary(inputs, 'b', [7, 8]), 1);
  expect(cut.lanes).toEqual({ variants: 1, rows: 3 });
  expect([...(cut.columns.get('a') ?? [])]).toEqual([1, 2, 3]);
  expect([...(cut.columns.get('b') ?? [])]).toEqual([8, 8, 8]);
});
