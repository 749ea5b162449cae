import { sweepTable, type SweepRow } from '../../../../core/analysis/sweepTable.ts';
import type { SweepTable } from '../../../../core/model/reading.ts';
import type { CaseView } from '../caseView.svelte.ts';

/** Rows of a sweep table as the document stands. A table under a reading of its own leaves the user's changes out. */
export function sweptBy({ open }: CaseView, table: SweepTable): readonly SweepRow[] {
  if (table.reading !== undefined) return sweepTable(open.program, table);
  const { reading, changes, settings } = open.inputs;
  return sweepTable(open.program, table, { reading, changes: [...changes.values()], settings });
}
