import type { TableColumn } from '../table.ts';

export interface BlockScan {
  readonly rows: number;
  /** Rows that belong to no block. */
  readonly totals: ReadonlySet<number>;
  /** 1 = a block of a column before this one begins in the row. */
  outer: Uint8Array;
}

export interface BlockStarts {
  /** 1 = a block begins in the row, of this column or one before it. */
  readonly rows: Uint8Array;
  readonly first: number;
  readonly said: number;
  readonly blank: number;
}

/** Where the blocks of a column begin; null where it has none. */
export function blockStarts(column: TableColumn, { rows, totals, outer }: BlockScan): BlockStarts | null {
  const starts = outer.slice();
  let [first, last, said, blank] = [-1, NaN, 0, 0];
  for (let row = 0; row < rows; row++) {
    if (totals.size > 0 && totals.has(row)) continue;
    const value = column.data[row]!;
    if (!isSaid(column, row)) {
      if (first < 0) return null;
      blank++;
      continue;
    }
    if (value === last && outer[row] === 0) return null;
    if (first < 0) first = row;
    starts[row] = 1;
    last = value;
    said++;
  }
  return said > 0 && blank > 0 ? { rows: starts, first, said, blank } : null;
}

export function isSaid({ type, data }: TableColumn, row: number): boolean {
  return type === 'number' ? !Number.isNaN(data[row]) : data[row] !== -1;
}
