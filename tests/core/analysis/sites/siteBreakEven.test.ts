import { describe, expect, it } from 'vitest';
import { siteBreakEven } from '../../../../src/core/analysis/sites/siteBreakEven.ts';
import { siteFigure } from '../../../../src/core/analysis/sites/siteFigure.ts';
import { valueAt } from '../../../../src/core/column.ts';
import { isQuantity } from '../../../../src/core/model/isQuantity.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { prepareInputs, type RowData } from '../../../../src/core/program/prepareInputs.ts';
import { evaluateBlock } from '../../../../src/core/program/rows/evaluateBlock.ts';
import { heldTotals } from '../../../../src/core/program/rows/groups/heldTotals.ts';
import { toBase } from '../../../../src/core/units/unit.ts';
import { builtinCases } from '../../../cases/builtinCases.ts';
import { randomRows } from '../../../fixtures/randomRows.ts';
import { cashLine, quantity, smallCase } from '../../../fixtures/smallCase.ts';

const seed = 731;

describe.each(builtinCases.map((model) => ({ id: model.id, model })))('$id', ({ model }) => {
  const program = compileCase(model);
  const evaluation = evaluate(
    program,
    prepareInputs(program, { example: true, rows: randomRows(program, 6, seed) }),
  );
  const figure = siteFigure(evaluation);

  it(`has a net present value within 1 krone of 0 where a value is found (seed ${seed})`, () => {
    if (figure === null) return;
    const lifted = heldTotals(evaluation);
    const mapped = [...(evaluation.inputs.rows?.values.keys() ?? [])];
    const headline = model.parameters.filter((one) => isQuantity(one) && one.headline).map(({ id }) => id);
    for (const id of new Set([...mapped, ...headline.slice(0, 3)])) {
      const found = siteBreakEven(evaluation, id, figure);
      const unit = program.figures.get(id)?.unit;
      for (const [row, one] of (found?.rows ?? []).entries()) {
        if (one.state !== 'value' || !unit) continue;
        const columns = new Map(evaluation.inputs.columns);
        columns.set(id, Float64Array.of(toBase(one.value, unit)));
        const tried = evaluateBlock(
          program,
          { ...evaluation.inputs, columns },
          new Set(program.order),
          lifted,
        );
        const net = valueAt(tried.columns.get(figure)!, row);
        expect(Math.abs(net), `${id} = ${one.value} in row ${row}`).toBeLessThanOrEqual(1);
      }
    }
  });
});

const rows = (values: Record<string, readonly number[]>): RowData => ({
  names: ['A', 'B', 'C'],
  parts: [null, null, null],
  totals: [false, false, false],
  values: new Map(Object.entries(values).map(([id, column]) => [id, Float64Array.from(column)])),
});
const shop = compileCase(
  smallCase({
    settings: { start: 2022, horizon: 1, discount: [{ toYear: null, rate: 0 }], priceLevel: 'unstated' },
    parameters: [
      quantity('volume', 'h/yr', 1),
      quantity('price', 'DKK', 100, { limits: [0, null] }),
      quantity('worth', 'DKK/h', 10),
      quantity('idle', 'DKK', 1),
    ],
    lines: [
      cashLine('buy', 'price', { when: { once: {} } }),
      cashLine('gains', 'volume * worth', { kind: 'benefit' }),
    ],
    measures: [{ id: 'net', measure: 'npv', of: { lens: 'cash' } }],
  }),
);
const shops = evaluate(shop, prepareInputs(shop, { rows: rows({ volume: [5, 20, NaN] }) }));

describe('siteBreakEven', () => {
  it('finds the smallest volume and says which rows are below it', () => {
    const found = siteBreakEven(shops, 'volume', 'net')?.rows ?? [];
    expect(found[0]).toMatchObject({ state: 'value', from: 'least', pays: false });
    expect(found[1]).toMatchObject({ state: 'value', from: 'least', pays: true });
    expect(found[0]?.state === 'value' && found[0].value).toBeCloseTo(10, 6);
  });

  it('finds the largest price, by row, and says where a row lacks a number', () => {
    const found = siteBreakEven(shops, 'price', 'net')?.rows ?? [];
    expect(found[0]).toMatchObject({ state: 'value', from: 'most', pays: false });
    expect(found[0]?.state === 'value' && found[0].value).toBeCloseTo(50, 6);
    expect(found[1]?.state === 'value' && found[1].value).toBeCloseTo(200, 6);
    expect(found[2]).toEqual({ state: 'missing' });
  });

  it('says where no value tried changes it, and has nothing for what does not move the figure', () => {
    const dear = evaluate(
      shop,
      prepareInputs(shop, { rows: rows({ volume: [1, 1e6, 1e6], price: [1e9, 1, 0] }) }),
    );
    const found = siteBreakEven(dear, 'worth', 'net')?.rows ?? [];
    expect(found.map(({ state }) => state)).toEqual(['never', 'value', 'value']);
    expect(siteBreakEven(shops, 'idle', 'net')).toBeNull();
  });
});
