import { expect, test } from 'vitest';
import type { CaseModel } from '../../../../../../src/core/model/case.ts';
import funding from '../../../../../../src/cases/funding/activity-funding-2017.json';
import home from '../../../../../../src/cases/beds/hospital-at-home.json';
import {
  chartColumn,
  chartFigures,
  drawnRows,
  finiteOnly,
  takeRows,
} from '../../../../../../src/ui/pages/case/sites/charts/chartColumns.ts';
import { siteRows } from '../../../../../../src/ui/pages/case/sites/siteRows.ts';
import { caseViewOf } from '../caseViewOf.ts';

async function opened(model: unknown) {
  const view = await caseViewOf(model as CaseModel);
  const rows = siteRows(view);
  if (!rows) throw new Error('no rows');
  return { view, rows };
}

test('what is part of another row is not drawn, and a row without the figure has no number', async () => {
  const { view, rows } = await opened(funding);
  const drawn = drawnRows(view, rows);
  expect(rows.count).toBe(10);
  expect(drawn).toHaveLength(8);
  expect([...drawn].every((row) => rows.part(row) === null)).toBe(true);
  const visits = takeRows(chartColumn(view, rows, 'visits'), drawn);
  expect([...visits].filter(Number.isNaN)).toHaveLength(2);
  expect([...visits]).toContain(79_933);
});

test('only numbers that differ from row to row are offered, and those of the whole alone are not', async () => {
  const { view, rows } = await opened(home);
  const figures = chartFigures(view, rows);
  expect(figures).toContain('patients');
  expect(figures).toContain('npvCash');
  expect(new Set(figures).size).toBe(figures.length);
  for (const id of figures) {
    expect(view.open.program.figures.get(id)?.type?.kind).toBe('number');
    expect(view.wholeOnly(id)).toBe(false);
    expect(view.open.evaluation.columns.get(id)?.length).toBe(rows.count);
  }
  expect(figures).not.toContain('bedDayCost');
});

test('what never comes is no number to draw', () => {
  expect([...finiteOnly(Float64Array.of(2, Infinity, NaN))]).toEqual([2, NaN, NaN]);
});
