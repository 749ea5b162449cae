import { limits } from '../../document/limits.ts';

/** What is noticed about single cells while a table is read. */
export interface CellFaults {
  /** A cell is too long to be a cell: the file is no table. */
  long: boolean;
  /** A cell holds a line end. */
  broken: boolean;
}

export function noFaults(): CellFaults {
  return { long: false, broken: false };
}

/** Looks at a text that was not met before. */
export function noticeFaults(faults: CellFaults, text: string): void {
  if (text.length > limits.textLength) faults.long = true;
  if (text.includes('\n') || text.includes('\r')) faults.broken = true;
}
