import { isBlank } from './isBlank.ts';
import { isHeading } from './isHeading.ts';
import { isGroupLine } from './isGroupLine.ts';
import type { TableRecord } from './tableRecord.ts';

/** Where the header is among the records that are not blank. */
export interface FoundHeader {
  /** Place of the header; null = the file has none. */
  readonly header: number | null;
  /** Place of the line above it that gathers columns under one heading ("Fødsler;;Senge;"); null = none. */
  readonly group: number | null;
  /** Place of the first row. */
  readonly first: number;
}

/**
 * The header: the first record that is as wide as most records and fills at least half of its cells, so title lines
 * above the table are passed over. A record with numbers in it is data, not a header, unless every number is a year
 * (2021;2022;2023); then the record above it may still be a header with few words, as the columns of row names have
 * none in a table bank.
 */
export function findHeader(records: readonly TableRecord[], width: number): FoundHeader {
  const first = records.findIndex(
    ({ cells }) => cells.length === width && cells.filter((cell) => !isBlank(cell)).length * 2 >= width,
  );
  if (first < 0) return { header: null, group: null, first: 0 };
  if (!isHeading(records[first]?.cells ?? [])) {
    const above = first - 1;
    if (!isSparseHeader(records, above, width)) return { header: null, group: null, first };
    return { header: above, group: groupAbove(records, above), first };
  }
  if (isGroupLine(records[first], records[first + 1]) && hasNumbers(records[first + 2])) {
    return { header: first + 1, group: first, first: first + 2 };
  }
  return { header: first, group: groupAbove(records, first), first: first + 1 };
}

function groupAbove(records: readonly TableRecord[], header: number): number | null {
  return isGroupLine(records[header - 1], records[header]) ? header - 1 : null;
}

/** Headings of the last columns alone, right above the first row. */
function isSparseHeader(records: readonly TableRecord[], place: number, width: number): boolean {
  const [record, next] = [records[place], records[place + 1]];
  if (record?.cells.length !== width || next?.line !== record.line + 1) return false;
  const { cells } = record;
  return isBlank(cells[0] ?? '') && !isBlank(cells[width - 1] ?? '') && isHeading(cells);
}

function hasNumbers(record: TableRecord | undefined): boolean {
  return record !== undefined && record.cells.some((cell) => !isHeading([cell]));
}
