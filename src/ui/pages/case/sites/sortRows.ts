export interface SortableRow {
  readonly at: number;
  readonly name: string;
  readonly cells: readonly number[];
}

/** Which column rules: 'name', or the place of a cell. */
export interface SortOrder {
  readonly by: 'name' | number;
  readonly descending: boolean;
}

/** Rows in the order asked for. Rows without a value come last whichever way it runs; equal rows keep their order. */
export function sortRows<Row extends SortableRow>(
  rows: readonly Row[],
  order: SortOrder | null,
  language: 'da' | 'en',
): Row[] {
  if (order === null) return [...rows];
  const { by, descending } = order;
  const way = descending ? -1 : 1;
  if (by === 'name') {
    const letters = new Intl.Collator(language, { numeric: true });
    return rows.toSorted((a, b) => way * letters.compare(a.name, b.name));
  }
  return rows.toSorted((a, b) => {
    const left = a.cells[by] ?? NaN;
    const right = b.cells[by] ?? NaN;
    if (Number.isNaN(left) || Number.isNaN(right))
      return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
    if (left === right) return 0;
    return left < right ? -way : way;
  });
}
