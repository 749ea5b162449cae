import type { SiteBreakEvens } from '../../../../../core/analysis/sites/siteBreakEven.ts';
import type { SiteRows } from '../siteRows.ts';
import type { SiteGroups } from './siteGroups.ts';

/** How many rows of a group pay as they stand, of those of which it is known; parts and totals are no rows of their own. */
export function paysIn(
  pays: SiteBreakEvens,
  rows: SiteRows,
  groups: SiteGroups,
  group: number,
): { readonly paying: number; readonly known: number } {
  let [paying, known] = [0, 0];
  for (const [row, found] of pays.rows.entries()) {
    if (groups.of[row] !== group || rows.part(row) !== null || rows.isTotal(row)) continue;
    if (found.state !== 'missing' && found.state !== 'jumps') known += 1;
    if (found.state === 'always' || (found.state === 'value' && found.pays)) paying += 1;
  }
  return { paying, known };
}
