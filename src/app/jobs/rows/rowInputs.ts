import { mapTable } from '../../../core/dataset/mapTable.ts';
import { prepareInputs, type Inputs, type RowData } from '../../../core/program/prepareInputs.ts';
import type { Program } from '../../../core/program/program.ts';
import { compiledCase } from './compiledCase.ts';
import type { RowsRequest } from './rowsRequest.ts';

// What the last request brought, so that an edit sends the edit alone. One table: a worker serves one
// open document.
let mapped: { readonly key: string; readonly rows: RowData } | null = null;

/** The inputs a request asks for; null = the table is not here and must be sent along. */
export function rowInputs(request: RowsRequest): { program: Program; inputs: Inputs } | null {
  const { model, reading, changes, settings, mapping, rowsKey, table } = request;
  const program = compiledCase(model);
  if (table) mapped = { key: rowsKey, rows: mapTable(table, mapping, program).rows };
  if (mapped?.key !== rowsKey) return null;
  return { program, inputs: prepareInputs(program, { reading, changes, settings, rows: mapped.rows }) };
}
