import { valueAt, type Column, type Lanes } from '../../column.ts';

/** Where the rows of one evaluation stand: variants × rows, which rows count, and the option they belong to. */
export interface Rows {
  readonly lanes: Lanes;
  /** False for part-of and total rows, which would count the same thing twice. */
  counted(row: number): boolean;
  /** Option index per lane, or null without groups. */
  readonly group: Column | null;
}

/** The lanes of one variant that count, by group (0 without groups); rows without a group belong to none. */
export function lanesByGroup(rows: Rows, variant: number): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  const first = variant * rows.lanes.rows;
  for (let row = 0; row < rows.lanes.rows; row++) {
    const key = groupAt(rows, first + row);
    if (!rows.counted(row) || Number.isNaN(key)) continue;
    const members = groups.get(key);
    if (members) members.push(first + row);
    else groups.set(key, [first + row]);
  }
  return groups;
}

/** The group of a lane; NaN when its row has none. */
export function groupAt(rows: Rows, lane: number): number {
  return rows.group ? valueAt(rows.group, lane) : 0;
}
