import { caseTable } from '../dataset/caseTable.ts';
import { mapTable } from '../dataset/mapTable.ts';
import type { RowData } from '../program/prepareInputs.ts';
import type { Program } from '../program/program.ts';

/** The rows a case carries itself, mapped to its parameters as any table is; null where it carries none. */
export function caseRows(program: Program): RowData | null {
  const { dataset } = program.model;
  if (!dataset?.rows || dataset.rows.length === 0) return null;
  return mapTable(caseTable(dataset, 'da'), dataset.mapping, program).rows;
}
