import { headerName } from '../remembered/headerName.ts';
import { columnOf, type Table } from '../table.ts';
import type { KeyPair } from './matchRows.ts';

/** The columns that two tables are most likely known by together: those that name their rows, else of one header. */
export function suggestKeys(left: Table, right: Table): KeyPair | null {
  const [own, other] = [left, right].map(({ labels }) => labels ?? undefined);
  if (own !== undefined && other !== undefined && columnOf(right, other)) return { left: own, right: other };
  for (const column of left.columns) {
    const same = right.columns.find(
      ({ name, type }) => name !== '' && type === column.type && headerName(name) === headerName(column.name),
    );
    if (same) return { left: column.id, right: same.id };
  }
  return null;
}
