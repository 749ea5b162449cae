import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../../../src/core/formula/namesIn.ts';
import { upstream } from '../../../../../src/core/program/compile/upstream.ts';
import { compileCase } from '../../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../../src/core/program/evaluate.ts';
import type { Evaluation } from '../../../../../src/core/program/evaluation.ts';
import { figureAt, rawAt } from '../../../../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../../../../src/core/program/prepareInputs.ts';
import { groupLacks } from '../../../../../src/core/program/rows/groups/groupLacks.ts';
import { groupRows } from '../../../../../src/core/program/rows/groups/groupRows.ts';
import { cashLine, formula, quantity, smallCase } from '../../../../fixtures/smallCase.ts';
import { groupCases, wholeOf, withRows } from './groupCases.ts';

const seed = 41905;
const numRuns = 3;

/** Figures that a group can have. Break-evens are sought elsewhere, and what reads one with them. */
function shownIn(all: Evaluation): readonly string[] {
  const { program } = all;
  const isSolve = (id: string): boolean => program.nodes.get(id)?.kind === 'solve';
  const reads = (id: string): readonly string[] => {
    const rule = program.wholes.get(id);
    return [...upstream(program, [id, ...(rule ? namesIn(rule) : [])])];
  };
  return [...program.order].filter((id) => {
    const isLine = program.nodes.get(id)?.kind === 'line';
    return !isLine && !groupLacks(all, id) && !reads(id).some(isSolve);
  });
}

const hasSum = ({ program }: Evaluation, id: string): boolean => {
  const node = program.nodes.get(id);
  const added = ['npv', 'sum', 'inYear', 'cumulative', 'equivalentAnnual'];
  if (node?.kind === 'measure') return added.includes(node.measure.measure);
  return program.figures.get(id)?.outcome?.whole === 'sum';
};

function expectNear(found: number, expected: number, what: string, size = Math.abs(expected)): void {
  if (Number.isNaN(expected)) expect(found, what).toBeNaN();
  else if (!Number.isFinite(expected)) expect(found, what).toBe(expected);
  else expect(Math.abs(found - expected), what).toBeLessThanOrEqual(1e-9 * size + 1e-9);
}

describe.each(groupCases)('groupRows of $id', ({ program }) => {
  const paysOnce = program.model.lines.some(({ per }) => per === 'whole');
  const some = fc.record({ rows: fc.integer({ min: 2, max: 14 }), of: fc.integer({ min: 1, max: 1e6 }) });

  it(`is the whole where every row is in one group (seed ${seed})`, () => {
    fc.assert(
      fc.property(some, ({ rows, of }) => {
        const all = withRows(program, rows, { seed: of, plain: true });
        const [summary] = groupRows(all, { of: new Int32Array(rows), count: 1 });
        const group = wholeOf(all, summary!);
        for (const id of shownIn(all)) {
          const isMeasure = program.nodes.get(id)?.kind === 'measure';
          // What is paid once for all is in no group, so that measures and what reads them come out without it.
          const without = paysOnce && (isMeasure || program.wholes.has(id));
          if (without || (!isMeasure && !hasRule(all, id))) continue;
          expectNear(rawAt(group, id, {}), rawAt(all, id, {}), id);
        }
      }),
      { seed, numRuns },
    );
  });

  it(`adds up to the whole, whatever the groups (seed ${seed})`, () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 2, max: 5 }), ({ rows, of }, count) => {
        const all = withRows(program, rows, { seed: of });
        const groups = { of: Int32Array.from({ length: rows }, (_, row) => (row * 7 + of) % count), count };
        const parts = groupRows(all, groups).map((summary) => wholeOf(all, summary));
        const [one] = groupRows(all, { of: new Int32Array(rows), count: 1 });
        const whole = wholeOf(all, one!);
        expect(parts.reduce((sum, { sums }) => sum + sums!.counted, 0)).toBe(whole.sums!.counted);
        for (const id of shownIn(all).filter((each) => hasSum(all, each) && !program.wholes.has(each))) {
          const known = parts.map((part) => rawAt(part, id, {})).filter((value) => !Number.isNaN(value));
          const expected = rawAt(whole, id, {});
          const size = known.reduce((sum, value) => sum + Math.abs(value), 0);
          if (known.length > 0) {
            const sum = known.reduce((a, b) => a + b, 0);
            expectNear(sum, expected, id, size);
          } else expect(expected, id).toBeNaN();
        }
      }),
      { seed, numRuns },
    );
  });

  it(`is the row itself where a group has but one (seed ${seed})`, () => {
    fc.assert(
      fc.property(some, ({ rows, of }) => {
        const all = withRows(program, rows, { seed: of });
        const groups = { of: Int32Array.from({ length: rows }, (_, row) => row), count: rows };
        for (const [row, summary] of groupRows(all, groups).entries()) {
          if (!all.scope.counted(row)) {
            expect(summary.counted).toBe(0);
            continue;
          }
          const group = wholeOf(all, summary);
          for (const id of shownIn(all)) {
            const found = rawAt(group, id, {});
            // A rule of the case's own may leave out rows that lack another number.
            const rule = program.wholes.get(id);
            const lacking = rule && namesIn(rule).some((each) => Number.isNaN(rawAt(all, each, { row })));
            if (lacking && Number.isNaN(found)) continue;
            expectNear(found, rawAt(all, id, { row }), `${id} in row ${row}`);
          }
        }
      }),
      { seed, numRuns },
    );
  });
});

function hasRule({ program }: Evaluation, id: string): boolean {
  const { outcome } = program.figures.get(id) ?? {};
  return outcome?.whole !== undefined && outcome.whole !== 'none';
}

describe('groupRows', () => {
  const program = compileCase(
    smallCase({
      settings: { start: 2022, horizon: 4, discount: [{ toYear: null, rate: 0 }], priceLevel: 'unstated' },
      parameters: [quantity('gain', 'DKK/yr', 1), quantity('price', 'DKK', 1), quantity('step', 'DKK', 100)],
      formulas: [
        formula('share', 'share', 'price / total(price)'),
        formula('dear', 'share', 'gain * 1[yr] / price'),
        formula('posts', 'DKK', 'floor(price, step)'),
      ],
      lines: [
        cashLine('buy', 'price', { when: { once: {} } }),
        cashLine('gains', 'gain', { kind: 'benefit' }),
      ],
      measures: [
        { id: 'net', measure: 'npv', of: { lens: 'cash' } },
        { id: 'back', measure: 'payback', of: { lens: 'cash' } },
      ],
      outcomes: [
        { figure: 'dear', unit: 'share', whole: 'total(gain) * 1[yr] / total(price)' },
        { figure: 'posts', unit: 'DKK', whole: 'sum' },
        { figure: 'share', unit: 'share', whole: 'sum' },
      ],
    }),
  );
  const rows = {
    names: ['A', 'B', 'C', 'D', 'All'],
    parts: [null, null, null, null, null],
    totals: [false, false, false, false, true],
    values: new Map([
      ['gain', Float64Array.of(100, 100, 50, NaN, 250)],
      ['price', Float64Array.of(150, 350, 200, 100, 800)],
    ]),
  };
  const all = evaluate(program, prepareInputs(program, { rows }));
  const [north, south] = groupRows(all, { of: Int32Array.of(0, 0, 1, 1, 1), count: 2 }).map((one) =>
    wholeOf(all, one),
  );
  const value = (group: Evaluation | undefined, id: string): number => rawAt(group!, id, {});

  it('recomputes ratios and measures from sums, and rounds whole posts down by row', () => {
    expect(value(north, 'dear')).toBeCloseTo(200 / 500, 12);
    // 500 back at 200 a year; the mean of 1.5 and 3.5 years is another.
    expect(value(north, 'back')).toBeCloseTo(2.5, 12);
    expect(value(north, 'posts')).toBe(400);
    expect(value(north, 'net')).toBe(300);
  });

  it('keeps the sum over all rows inside a row, and leaves out and counts what lacks a number', () => {
    expect(value(north, 'share')).toBeCloseTo(500 / 800, 12);
    expect(value(north, 'share') + value(south, 'share')).toBeCloseTo(1, 12);
    expect(south?.sums?.figures.get('dear')).toMatchObject({ known: 1, left: 1, leftNames: ['D'] });
    expect(figureAt(south!, 'net')).toEqual({ state: 'value', value: 0 });
    expect(south?.sums?.counted).toBe(2);
  });
});
