/** Rows of a table in groups: every row belongs to exactly one. */
export interface RowGroups {
  /** The group of each row, 0 to count - 1. */
  readonly of: Int32Array;
  readonly count: number;
}

/** The rows of a block by group, in their own order; `from` is where the block begins in the table. */
export function membersOf(
  { of }: RowGroups,
  rows: readonly number[],
  from: number,
): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  for (const row of rows) {
    const group = of[from + row]!;
    const known = members.get(group);
    if (known) known.push(row);
    else members.set(group, [row]);
  }
  return members;
}
