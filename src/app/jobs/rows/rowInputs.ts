import { mapTable } from '../../../core/dataset/mapTable.ts';
import { compileCase } from '../../../core/program/compileCase.ts';
import { prepareInputs, type Inputs, type RowData } from '../../../core/program/prepareInputs.ts';
import type { Program } from '../../../core/program/program.ts';
import type { RowsRequest } from './rowsRequest.ts';

// What the last request brought, so that an edit sends the edit alone. One case and one table: a worker serves one
// open document.
let compiled: { readonly json: string; readonly program: Program } | null = null;
let mapped: { readonly key: string; readonly rows: RowData } | null = null;

/** The inputs a request asks for; null = the table is not here and must be sent along. */
export function rowInputs(request: RowsRequest): { program: Program; inputs: Inputs } | null {
  const { model, reading, changes, settings, mapping, rowsKey, table } = request;
  const json = JSON.stringify(model);
  if (compiled?.json !== json) compiled = { json, program: compileCase(model) };
  const { program } = compiled;
  if (table) mapped = { key: rowsKey, rows: mapTable(table, mapping, program).rows };
  if (mapped?.key !== rowsKey) return null;
  return { program, inputs: prepareInputs(program, { reading, changes, settings, rows: mapped.rows }) };
}
