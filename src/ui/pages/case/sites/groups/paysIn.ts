import type { SiteRows } from '../siteRows.ts';
import type { PaysAt } from '../table/sitePays.ts';
import type { SiteGroups } from './siteGroups.ts';

export interface GroupPays {
  readonly paying: number;
  /** Rows of which it is known. */
  readonly known: number;
}

/** By group how many rows pay as they stand; parts and totals are no rows of their own. */
export function paysIn(pays: PaysAt, rows: SiteRows, groups: SiteGroups): readonly GroupPays[] {
  const counts = Array.from({ length: groups.count }, () => ({ paying: 0, known: 0 }));
  for (let row = 0; row < rows.count; row++) {
    const found = pays(row);
    const own = counts[groups.of[row] ?? -1];
    if (!found || !own || found.state === 'missing' || found.state === 'jumps') continue;
    if (rows.isTotal(row) || rows.part(row) !== null) continue;
    own.known += 1;
    if (found.state === 'always' || (found.state === 'value' && found.pays)) own.paying += 1;
  }
  return counts;
}
