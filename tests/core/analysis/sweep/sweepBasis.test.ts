import { expect, it } from 'vitest';
import { caseRows } from '../../../../src/core/analysis/caseRows.ts';
import { sweepBasis } from '../../../../src/core/analysis/sweep/sweepBasis.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import type { RowData } from '../../../../src/core/program/prepareInputs.ts';
import { formula, quantity, say, smallCase } from '../../../fixtures/smallCase.ts';

const program = compileCase(
  smallCase({
    parameters: [quantity('minutes', 'min/yr', 60), quantity('share', 'share', 0.5)],
    formulas: [
      formula('usable', 'h/yr', 'minutes * share'),
      formula('used', 'h/yr', 'minutes * (1 - share)'),
    ],
    outcomes: [
      { figure: 'usable', lens: 'capacity', unit: 'h/yr', whole: 'sum' },
      { figure: 'used', lens: 'capacity', unit: 'h/yr', whole: 'none' },
    ],
    dataset: {
      columns: [{ id: 'minutes', unit: 'min/yr' }],
      mapping: { minutes: 'minutes' },
      rows: [
        { name: 'A', minutes: 60 },
        { name: 'B', minutes: 120 },
      ],
    },
  }),
);
const rows = caseRows(program);
const over = (parameter: string, show: readonly string[]) => ({
  id: 't',
  label: say('t'),
  over: { parameter, values: [0.5, 1] },
  show,
});

it('sweepBasis keeps the rows where the figures have a whole', () => {
  const options = { rows, changes: [] };
  expect(sweepBasis(program, over('share', ['usable']), options)).toBe(options);
});

it('sweepBasis leaves the rows out where they give the swept value, or the figures have no whole', () => {
  expect(sweepBasis(program, over('minutes', ['usable']), { rows }).rows).toBeNull();
  expect(sweepBasis(program, over('share', ['used']), { rows }).rows).toBeNull();
});

it('sweepBasis leaves more rows out than an edit can wait for', () => {
  const names = Array.from({ length: 501 }, (_, i) => `${i}`);
  const many: RowData = {
    names,
    parts: names.map(() => null),
    totals: names.map(() => false),
    values: new Map([['minutes', new Float64Array(501).fill(60)]]),
  };
  expect(sweepBasis(program, over('share', ['usable']), { rows: many }).rows).toBeNull();
});

it('sweepBasis leaves everything of the user out under a reading of the table', () => {
  expect(sweepBasis(program, { ...over('share', ['usable']), reading: 'asPublished' }, { rows })).toEqual({});
});
