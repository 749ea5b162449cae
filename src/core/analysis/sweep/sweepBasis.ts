import type { SweepTable } from '../../model/reading.ts';
import type { InputOptions } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import { sweepTable } from './sweepTable.ts';

/** With more rows than this, a value for each row at every step is more than an edit can wait for. */
const mostRows = 500;

/**
 * What a sweep table is worked out on: a table under a reading of its own leaves the user's changes and rows out, others
 * stand on everything as it is. Rows are left out where they give the swept value themselves, where the figures have
 * no whole, and where they are too many.
 */
export function sweepBasis(program: Program, table: SweepTable, options: InputOptions): InputOptions {
  if (table.reading !== undefined) return {};
  const { rows } = options;
  if (!rows || !('parameter' in table.over)) return options;
  const without = { ...options, rows: null };
  if (rows.values.has(table.over.parameter) || rows.names.length > mostRows) return without;
  const swept = sweepTable(program, table, options);
  // A figure without a rule for the whole may chance to be the same in all rows at some value, such as 0.
  const hasWhole = (at: number): boolean => {
    const whole = swept.filter(({ states }) => ['value', 'never'].includes(states[at]?.state ?? 'none'));
    return whole.length > swept.length / 2;
  };
  return table.show.some((_, at) => hasWhole(at)) ? options : without;
}
