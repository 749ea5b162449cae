import { canonicalJson } from '../../document/canonicalJson.ts';
import { sha256 } from '../../document/hash.ts';
import type { Table } from '../table.ts';
import { headerName } from './headerName.ts';

/** What a file with these headers is known by when it meets the same case again, in whatever order they stand. */
export function headerFingerprint({ columns }: Pick<Table, 'columns'>, caseId: string): string {
  const headers = columns.map(({ name }) => headerName(name)).sort();
  return sha256(canonicalJson({ case: caseId, headers }));
}
