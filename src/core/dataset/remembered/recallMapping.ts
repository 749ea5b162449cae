import { readRemembered } from '../../document/remembered/readRemembered.ts';
import type { MappedColumn, Mapping } from '../../model/caseDataset.ts';
import { mapTable, type MappingTarget } from '../mapTable.ts';
import type { Table } from '../table.ts';
import { headerName } from './headerName.ts';

export interface RecalledMapping {
  readonly mapping: Mapping;
  /** Parameters whose column is no longer what it was, or no longer fits: left out. */
  readonly left: readonly string[];
}

/**
 * A kept mapping on the columns of another file. An entry is left out where the column now holds something else (text
 * where there were numbers), or can no longer stand for the parameter. null = nothing of it can be used.
 */
export function recallMapping(table: Table, kept: string, target: MappingTarget): RecalledMapping | null {
  const remembered = readRemembered(kept);
  if (!remembered) return null;
  const found: [string, string | MappedColumn][] = [];
  const left: string[] = [];
  for (const [parameter, { header, type, unit, scale }] of Object.entries(remembered)) {
    if (!target.model.parameters.some(({ id }) => id === parameter)) continue;
    const [column, other] = table.columns.filter(({ name }) => headerName(name) === header);
    const how = { ...(unit === undefined ? {} : { unit }), ...(scale === undefined ? {} : { scale }) };
    const isSame = column !== undefined && !other && column.type === type;
    const entry = isSame && (Object.keys(how).length > 0 ? { column: column.id, ...how } : column.id);
    if (entry && mapTable(table, { [parameter]: entry }, target).rows.values.has(parameter)) {
      found.push([parameter, entry]);
    } else left.push(parameter);
  }
  return found.length > 0 ? { mapping: Object.fromEntries(found), left } : null;
}
