import { expect, test } from 'vitest';
import { binColumn } from '../../../../../../../src/core/analysis/rows/binColumn.ts';
import type { CaseModel } from '../../../../../../../src/core/model/case.ts';
import home from '../../../../../../../src/cases/beds/hospital-at-home.json';
import { spreadDrawing } from '../../../../../../../src/ui/pages/case/sites/charts/spread/spreadDrawing.ts';
import { caseViewOf } from '../../caseViewOf.ts';

const model = home as unknown as CaseModel;

test('intervals are in words, whole numbers by their first and last', async () => {
  const view = await caseViewOf(model);
  const whole = spreadDrawing(view, 'patients', binColumn(Float64Array.of(400, 700, 900, 1300)));
  expect(whole.bins.map(({ text, count }) => `${text}: ${count}`)).toEqual([
    '0–499: 1',
    '500–999: 2',
    '1.000–1.499: 1',
  ]);
  const parts = spreadDrawing(view, 'patients', binColumn(Float64Array.of(0.5, 1.25, 1.5)));
  expect(parts.bins.map(({ text }) => text)).toEqual(['0,5 til under 1,0', '1,0 til og med 1,5']);
});

test('large amounts are in millions, on the axis, in the marks and in the table alike', async () => {
  const view = await caseViewOf(model);
  const drawing = spreadDrawing(
    view,
    'npvCash',
    binColumn(Float64Array.of(-3_100_000.5, -1_500_000, 2_500_000)),
  );
  expect(drawing.unit.replaceAll('\u00a0', ' ')).toBe('mio. kr.');
  expect(drawing.marks.map(({ text }) => text)).toEqual(['median −1,5', 'gennemsnit −0,7']);
  expect(drawing.marks[0]?.value).toBeCloseTo(-1.5);
  expect(drawing.bins[0]).toMatchObject({ from: -4, to: -2, text: '−4 til under −2', count: 1 });
});

test('a mean of paybacks is not drawn; rows that never pay back and rows without a figure are counted', async () => {
  const view = await caseViewOf(model);
  const drawing = spreadDrawing(
    view,
    'payback',
    binColumn(Float64Array.of(1.5, 2.5, Infinity, Infinity, NaN)),
  );
  expect(drawing.marks.map(({ id }) => id)).not.toContain('mean');
  expect(drawing.others.map(({ count }) => count)).toEqual([1, 2]);
  expect(drawing.beside).toEqual(['Uden tal: 1.', expect.stringMatching(/^Ikke inden for .*: 2\.$/)]);
});
