import type { Mapping } from '../../model/caseDataset.ts';
import type { Table } from '../table.ts';
import { headerName } from './headerName.ts';
import type { RememberedMapping } from '../../document/remembered/rememberedSchema.ts';

/**
 * What is kept of a mapping for the next file with the same headers. A column without a header, or with one that others
 * have too, cannot be known again; one row that gives a value for all is a matter of that file.
 */
export function rememberMapping({ columns }: Pick<Table, 'columns'>, mapping: Mapping): RememberedMapping {
  const entries = Object.entries(mapping).flatMap(([parameter, mapped]) => {
    const entry = typeof mapped === 'string' ? { column: mapped } : mapped;
    const column = columns.find(({ id }) => id === entry.column);
    if (!column || entry.row !== undefined) return [];
    const header = headerName(column.name);
    const same = columns.filter(({ name }) => headerName(name) === header);
    if (header === '' || same.length > 1) return [];
    const { unit, scale } = entry;
    const kept = {
      ...{ header, type: column.type },
      ...(unit === undefined ? {} : { unit }),
      ...(scale === undefined ? {} : { scale }),
    };
    return [[parameter, kept] as const];
  });
  return Object.fromEntries(entries);
}
