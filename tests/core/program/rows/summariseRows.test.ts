import { describe, expect, it } from 'vitest';
import { budget } from '../../../../src/core/program/budget.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { conclusion } from '../../../../src/core/program/conclusion.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { figureAt, rawAt } from '../../../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { upstream } from '../../../../src/core/program/compile/upstream.ts';
import { groupRows } from '../../../../src/core/program/rows/groups/groupRows.ts';
import { totalCalls } from '../../../../src/core/program/rows/totalCalls.ts';
import { summariseRows, type RowRun } from '../../../../src/core/program/rows/summariseRows.ts';
import { wholeOfRows } from '../../../../src/core/program/rows/wholeOfRows.ts';
import { builtinCases } from '../../../cases/builtinCases.ts';
import { randomRows } from '../../../fixtures/randomRows.ts';

function drained(run: Generator<number, RowRun>): RowRun & { readonly shares: readonly number[] } {
  const shares: number[] = [];
  for (;;) {
    const next = run.next();
    if (next.done) return { ...next.value, shares };
    shares.push(next.value);
  }
}

const rerun = () => {
  throw new Error('a whole of rows does not try values by itself');
};
const seed = 20221;

describe.each(builtinCases.map((model) => ({ id: model.id, model })))('$id in blocks', ({ model }) => {
  const program = compileCase(model);
  const solves = new Set((model.measures ?? []).flatMap((one) => ('solve' in one ? [one.id] : [])));
  // Such a break-even tries its value in all rows at once: it is the whole's, and no row has one of its own.
  const triesTotals = (id: string): boolean => {
    const node = program.nodes.get(id);
    if (node?.kind !== 'solve') return false;
    const { for: parameter, make } = node.measure.solve;
    const above = upstream(program, [make]);
    return totalCalls(program).some(
      ({ owner, reads }) => above.has(owner ?? '') && upstream(program, reads).has(parameter),
    );
  };
  const inputs = prepareInputs(program, { example: true, rows: randomRows(program, 61, seed) });
  const direct = evaluate(program, inputs);
  const ids = [...program.order].filter((id) => direct.columns.has(id));
  const groups = { of: Int32Array.from({ length: 61 }, (_, row) => (row * 5) % 3), count: 3 };
  const run = drained(summariseRows(program, inputs, { rows: ids, block: 7, groups }));
  const whole = wholeOfRows(program, inputs, run.summary, {
    rerun,
    breakEven: (_, id) => rawAt(direct, id, {}),
  });

  it(`gives every row the same bits as all rows at once (seed ${seed})`, () => {
    for (const id of ids.filter((one) => !triesTotals(one))) {
      const column = direct.columns.get(id)!;
      const expected = Array.from({ length: 61 }, (_, row) => column[column.length === 1 ? 0 : row]);
      expect([...(run.figures.get(id) ?? [])], id).toEqual(expected);
    }
  });

  it('gives the whole the same figures, budgets and conclusion', () => {
    for (const id of ids.filter((one) => !solves.has(one))) {
      const [found, expected] = [figureAt(whole, id), figureAt(direct, id)];
      expect(found.state, id).toBe(expected.state);
      if (expected.state !== 'value' || found.state !== 'value') continue;
      expect(Math.abs(found.value - expected.value), id).toBeLessThanOrEqual(
        1e-12 * Math.abs(expected.value),
      );
    }
    for (const lens of ['cash', 'capacity', 'societal'] as const) {
      const [found, expected] = [budget(whole, { lens }), budget(direct, { lens })];
      expect(found.lines.map(({ id }) => id)).toEqual(expected.lines.map(({ id }) => id));
      for (const [at, line] of expected.lines.entries()) {
        for (const [year, amount] of line.amounts.entries()) {
          const sum = found.lines[at]?.amounts[year] ?? 0;
          if (Number.isNaN(amount)) expect(sum, line.id).toBeNaN();
          else expect(Math.abs(sum - amount), line.id).toBeLessThanOrEqual(1e-12 * Math.abs(amount));
        }
      }
    }
    const readsASolve = program.verdict.some(({ reads }) => reads.some((id) => solves.has(id)));
    if (!readsASolve) expect(conclusion(whole).rule).toBe(conclusion(direct).rule);
  });

  it('gives every group the same sums as groups of all rows at once', () => {
    for (const [group, expected] of groupRows(direct, groups).entries()) {
      const found = run.groups[group]!;
      expect(found.counted).toBe(expected.counted);
      expect(found.totals).toEqual(expected.totals);
      expect(found.wholeLines).toEqual(expected.wholeLines);
      expect(found.patterns).toEqual(expected.patterns);
      for (const [id, figure] of expected.figures)
        if (!triesTotals(id)) expect(found.figures.get(id), id).toEqual(figure);
    }
  });

  it('tells its share of the work, rising to 1', () => {
    expect(run.shares.at(-1)).toBe(1);
    expect(run.shares).toEqual(run.shares.toSorted((a, b) => a - b));
  });
});
