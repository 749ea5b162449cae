import { expect, test } from 'vitest';
import type { MonthStep } from '../../../../src/core/dataset/months/monthStep.ts';
import { yearFromMonths } from '../../../../src/core/dataset/months/yearFromMonths.ts';
import { usedRows } from '../../../../src/core/dataset/rows/usedRows.ts';
import { tableOfMonths } from './tableOfMonths.ts';

const { months } = usedRows(tableOfMonths(), { year: { column: 'c1', only: '2024' } });
const asked = { at: 'births', called: 'Fødsler', names: ['A', 'B', 'C'] };
const from = (step: MonthStep, id: string) => yearFromMonths(months!, step, { ...asked, id });
const lacks = [
  { code: 'dataset.months-missing', at: 'births', column: 'Fødsler', row: 'B', months: [11] },
  { code: 'dataset.months-doubled', at: 'births', column: 'Fødsler', row: 'C', months: [5] },
];

test('twelve months are added, or their mean taken; where one is missing or stands twice, it is said which', () => {
  expect(from('added', 'c4')).toEqual({ data: Float64Array.of(78, NaN, NaN), issues: lacks });
  expect(from('mean', 'c4')).toEqual({ data: Float64Array.of(6.5, NaN, NaN), issues: lacks });
});

test('a price is never added: it stands where it is the same in every month', () => {
  expect(from('same', 'c5')).toEqual({ data: Float64Array.of(7, NaN, NaN), issues: lacks });
  const differ = [{ code: 'dataset.months-differ', at: 'births', column: 'Fødsler', row: 'A' }, ...lacks];
  expect(from('same', 'c4')).toEqual({ data: Float64Array.of(NaN, NaN, NaN), issues: differ });
});

test('a place without any figure is missing without further words', () => {
  const empty = { ...months!, cells: new Map([['c4', new Float64Array(36).fill(NaN)]]) };
  const { data, issues } = yearFromMonths(empty, 'added', { ...asked, id: 'c4', names: ['A'] });
  expect([...data, issues.length]).toEqual([NaN, 0]);
});
