import { csvRows, csvStart, type CsvCell, type CsvStyle } from './write/csvRows.ts';

/** A table as a CSV text with its header; a longer one is written by `tableBlob`. */
export function tableToCsv(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  style: CsvStyle,
): string {
  return `${csvStart[style]}${csvRows([header], style)}${csvRows(rows, style)}`;
}
