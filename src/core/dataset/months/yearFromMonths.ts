import type { MappingIssue } from '../issue.ts';
import type { MonthStep } from './monthStep.ts';
import { monthsIn, monthsInYear, type TableMonths } from './tableMonths.ts';

interface Asked {
  /** Id of the parameter, id of the column and what it is called, names of the rows. */
  readonly at: string;
  readonly id: string;
  readonly called: string;
  readonly names: readonly string[];
}

/** The number of a year by row, out of its months; where one is missing or stands twice it is missing, and has its issue. */
export function yearFromMonths(
  months: TableMonths,
  step: MonthStep,
  { at, id, called, names }: Asked,
): { readonly data: Float64Array; readonly issues: readonly MappingIssue[] } {
  const cells = months.cells.get(id) ?? new Float64Array();
  const issues: MappingIssue[] = [];
  const data = Float64Array.from(names, (row, place) => {
    const twelve = cells.subarray(place * monthsInYear, (place + 1) * monthsInYear);
    const where = { at, column: called, row };
    const doubled = monthsIn(months.doubled[place] ?? 0);
    if (doubled.length > 0) {
      issues.push({ code: 'dataset.months-doubled', ...where, months: doubled });
      return NaN;
    }
    const missing = monthsIn(
      twelve.reduce((bits, cell, month) => bits | (Number(cell !== cell) << month), 0),
    );
    // A place without any figure is missing as in any table.
    if (missing.length === monthsInYear) return NaN;
    if (missing.length > 0) {
      issues.push({ code: 'dataset.months-missing', ...where, months: missing });
      return NaN;
    }
    if (step !== 'same') {
      const sum = twelve.reduce((all, cell) => all + cell, 0);
      return step === 'added' ? sum : sum / monthsInYear;
    }
    const [first = NaN] = twelve;
    if (twelve.every((cell) => cell === first)) return first;
    issues.push({ code: 'dataset.months-differ', ...where });
    return NaN;
  });
  return { data, issues };
}
