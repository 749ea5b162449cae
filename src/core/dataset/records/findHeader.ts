import { isMissingMark } from '../cell/missingMark.ts';
import { readCellNumber } from '../cell/readCellNumber.ts';

/** One record of a file and the line it begins on, from 1. */
export interface TableRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Place of the header among the records; null = the file has none and begins with data at `first`. */
export interface FoundHeader {
  readonly header: number | null;
  readonly first: number;
}

/**
 * The header: the first record that has as many cells as most records have and fills at least half of them, so
 * title lines above the table are passed over. A record with numbers in it is data, not a header, unless every
 * number is a year (2021;2022;2023).
 */
export function findHeader(records: readonly TableRecord[]): FoundHeader {
  const width = usualWidth(records);
  const first = records.findIndex(({ cells }) => cells.length === width && filled(cells) * 2 >= width);
  if (first < 0) return { header: null, first: 0 };
  const cells = records[first]?.cells ?? [];
  const numbers = cells
    .filter((cell) => !isMissingMark(cell))
    .map(numberIn)
    .filter((value) => value !== null);
  const isData = numbers.some((value) => !isYear(value));
  return isData ? { header: null, first } : { header: first, first: first + 1 };
}

/** Cells in most records; the larger of two as frequent. */
function usualWidth(records: readonly TableRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let width = 0;
  for (const [cells, often] of counts) {
    const best = counts.get(width) ?? 0;
    if (often > best || (often === best && cells > width)) width = cells;
  }
  return width;
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function numberIn(cell: string): number | null {
  return readCellNumber(cell, 'da');
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}
