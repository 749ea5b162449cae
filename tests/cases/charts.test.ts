import { describe, expect, it } from 'vitest';
import { sweepTable } from '../../src/core/analysis/sweep/sweepTable.ts';
import type { CaseModel, Kind } from '../../src/core/model/case.ts';
import type { CaseChart, LinesChart } from '../../src/core/model/reading.ts';
import { isQuantity } from '../../src/core/model/isQuantity.ts';
import { compileCase } from '../../src/core/program/compileCase.ts';
import type { Program } from '../../src/core/program/program.ts';
import { dimensionText } from '../../src/core/units/dimension.ts';
import { everyCase } from './builtinCases.ts';

/** What says something about a case of each kind. The cash flow is drawn of itself wherever there are money lines. */
const fitting: Readonly<Record<Kind, readonly (CaseChart['kind'] | 'cashFlow')[]>> = {
  time: ['lines', 'cashFlow'],
  contacts: ['lines', 'cashFlow'],
  beds: ['lines', 'stackedPayers'],
  threshold: ['lines'],
  investment: ['lines', 'bullets', 'cashFlow'],
  target: ['bullets', 'paths', 'lines'],
  allocation: ['bars', 'lines'],
  funding: ['lines', 'bars', 'stackedPayers'],
  spread: ['lines', 'stackedPayers'],
  growth: ['lines', 'bars'],
};

function drawnBy(model: CaseModel): readonly string[] {
  const cashFlow = model.lines.some(({ lens }) => lens === 'cash') ? ['cashFlow'] : [];
  return [...(model.charts ?? []).map(({ kind }) => kind), ...cashFlow];
}

describe.each(everyCase)('the case $id', (model) => {
  const program = compileCase(model);
  const charts = model.charts ?? [];

  it('shows itself in a chart that fits its kind', () => {
    const fits: readonly string[] = fitting[model.kind];
    expect(drawnBy(model).filter((kind) => fits.includes(kind))).not.toEqual([]);
  });

  for (const chart of charts.filter(isLines)) {
    it(`draws lines along ${chart.table} once its fields are filled, few of them, under marks that fit an axis`, () => {
      const table = model.tables?.find(({ id }) => id === chart.table);
      if (!table || !('parameter' in table.over)) throw new Error(`No sweep ${chart.table}`);
      const rows = sweepTable(program, table, { example: true, at: filled(model) });
      expect(rows.length).toBeGreaterThan(1);
      // A price or a payback there may be none of; waiting there is no more.
      const states = rows.flatMap((row) => row.states.map(({ state }) => state));
      expect(states).not.toContain('missing');
      expect(states.filter((state) => state === 'value').length).toBeGreaterThan(1);
      const units = table.show.map((id) => measuredIn(program, id));
      expect(new Set(units).size).toBeLessThanOrEqual(3);
      expect(table.show.length).toBeLessThanOrEqual(4);
      const axes = [measuredIn(program, table.over.parameter), ...units];
      for (const id of chart.mark ?? []) expect(axes).toContain(measuredIn(program, id));
    });
  }

  for (const chart of charts) {
    if (chart.kind === 'bars')
      it(`draws ${chart.value} as bars, row by row`, () => {
        expect(measuredIn(program, chart.value)).not.toBeNull();
        expect(Object.keys(model.dataset?.mapping ?? {})).not.toEqual([]);
      });
    if (chart.kind === 'bullets')
      it(`holds ${chart.value} against others in the same unit, and reads from the case what is good`, () => {
        const others = [chart.target, chart.previous].filter((id) => id !== undefined);
        expect(others).not.toEqual([]);
        for (const id of others) expect(measuredIn(program, id)).toBe(measuredIn(program, chart.value));
        if (chart.met !== undefined) expect(program.figures.get(chart.met)?.type?.kind).toBe('yesNo');
        if (chart.better !== undefined) expect(measuredIn(program, chart.better)).not.toBeNull();
      });
    if (chart.kind === 'stackedPayers')
      it('draws the money of more than one payer', () => {
        const cash = model.lines.filter(({ lens }) => lens === 'cash');
        const payers = cash.flatMap(({ payer, transfer }) => [payer, transfer?.from, transfer?.to]);
        expect(new Set(payers.filter((payer) => payer !== undefined)).size).toBeGreaterThan(1);
      });
  }
});

function isLines(chart: CaseChart): chart is LinesChart {
  return chart.kind === 'lines' || chart.kind === 'paths';
}

/** The dimension of a figure that is a number, else null. */
function measuredIn(program: Program, id: string): string | null {
  const type = program.figures.get(id)?.type;
  return type?.kind === 'number' ? dimensionText(type.dimension) : null;
}

/** Something in every field that no source and no example fills. */
function filled(model: CaseModel): Readonly<Record<string, number>> {
  const empty = model.parameters.filter(isQuantity).filter(({ value }) => value === null);
  return Object.fromEntries(empty.map(({ id, unit }) => [id, unit === 'share' ? 0.5 : 10]));
}
