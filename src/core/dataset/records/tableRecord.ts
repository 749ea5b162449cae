/** One record of a file and the line it begins on, from 1. */
export interface TableRecord {
  readonly line: number;
  readonly cells: readonly string[];
}
