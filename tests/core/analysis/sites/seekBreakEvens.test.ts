import { describe, expect, it } from 'vitest';
import { breakEvenAt, type RowBreakEvens } from '../../../../src/core/analysis/sites/breakEvenAt.ts';
import { breakEvenSpan } from '../../../../src/core/analysis/sites/breakEvenSpan.ts';
import { seekBreakEvens, type Sought } from '../../../../src/core/analysis/sites/seekBreakEvens.ts';
import { siteFigure } from '../../../../src/core/analysis/sites/siteFigure.ts';
import { valueAt } from '../../../../src/core/column.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { evaluateBlock } from '../../../../src/core/program/rows/evaluateBlock.ts';
import { heldTotals } from '../../../../src/core/program/rows/groups/heldTotals.ts';
import { toBase } from '../../../../src/core/units/unit.ts';
import { randomRows } from '../../../fixtures/randomRows.ts';
import { cashLine, formula, quantity, smallCase } from '../../../fixtures/smallCase.ts';

const seed = 5309;
const program = compileCase(
  smallCase({
    settings: { start: 2022, horizon: 5, discount: 'dk2021', priceLevel: 'unstated' },
    parameters: [
      quantity('volume', 'h/yr', 10),
      quantity('price', 'DKK', 900),
      quantity('worth', 'DKK/h', 40),
    ],
    formulas: [formula('part', 'share', 'volume / total(volume)')],
    lines: [
      cashLine('buy', 'price', { when: { once: {} } }),
      cashLine('running', 'part * 500[DKK/yr]'),
      cashLine('gains', 'volume * worth', { kind: 'benefit' }),
    ],
    measures: [{ id: 'net', measure: 'npv', of: { lens: 'cash' } }],
  }),
);

function ready(rows: number) {
  const all = evaluate(program, prepareInputs(program, { rows: randomRows(program, rows, seed) }));
  const figure = siteFigure(all);
  const parameter = 'volume';
  const within = breakEvenSpan(program, all.inputs, parameter, all.columns.get(parameter));
  if (figure === null || !within) throw new Error('there is no break-even by row');
  const sought: Sought = { parameter, figure, within, held: heldTotals(all) };
  return { all, sought };
}

function drained(run: Generator<number, RowBreakEvens>): RowBreakEvens & { shares: readonly number[] } {
  const shares: number[] = [];
  for (;;) {
    const next = run.next();
    if (next.done) return { ...next.value, shares };
    shares.push(next.value);
  }
}

describe('seekBreakEvens', () => {
  it(`gives the same whatever the blocks, and tells its share of the work (seed ${seed})`, () => {
    const { all, sought } = ready(61);
    const once = drained(seekBreakEvens(program, all.inputs, { ...sought, block: 61 }));
    const parts = drained(seekBreakEvens(program, all.inputs, { ...sought, block: 7 }));
    expect(parts.verdicts).toEqual(once.verdicts);
    expect(parts.values).toEqual(once.values);
    expect(once.shares).toEqual([1]);
    expect(parts.shares.at(-1)).toBe(1);
    expect(parts.shares).toEqual(parts.shares.toSorted((a, b) => a - b));
  });

  it(`finds for more rows than one block what brings each to 0 within 1 krone (seed ${seed})`, () => {
    const rows = 5200;
    const { all, sought } = ready(rows);
    const found = drained(seekBreakEvens(program, all.inputs, sought));
    const unit = program.figures.get(sought.parameter)!.unit!;
    const tried = Float64Array.from(found.values, (value) => toBase(value, unit));
    const columns = new Map(all.inputs.columns).set(sought.parameter, tried);
    const made = evaluateBlock(program, { ...all.inputs, columns }, new Set(program.order), sought.held);
    let values = 0;
    for (let row = 0; row < rows; row++) {
      if (breakEvenAt(found, row).state !== 'value') continue;
      values += 1;
      const net = valueAt(made.columns.get(sought.figure)!, row);
      expect(Math.abs(net), `row ${row}`).toBeLessThanOrEqual(1);
    }
    expect(values).toBeGreaterThan(rows / 2);
  });
});
