import { unguardFormula } from '../cell/formulaGuard.ts';
import type { OriginalCell } from '../../document/storedDataset.ts';
import { limits } from '../../document/limits.ts';
import type { DoubtfulCell } from '../issue.ts';
import type { Doubt } from './castCell.ts';

/** Doubtful cells of a column: what stood in all of them, and why in the first. */
export interface CellDoubts {
  readonly originals: OriginalCell[];
  /** By place in `originals`; not longer than the report may be. */
  readonly codes: Doubt[];
}

export function addDoubt(doubts: CellDoubts, row: number, text: string, code: Doubt): void {
  doubts.originals.push({ row, text: unguardFormula(text) });
  if (doubts.codes.length < limits.reported) doubts.codes.push(code);
}

/** The doubts as the report shows them. */
export function doubtfulCells(doubts: CellDoubts, called: string, lines: Int32Array): DoubtfulCell[] {
  return doubts.codes.flatMap((code, index) => {
    const original = doubts.originals[index];
    if (!original) return [];
    return [{ code, at: called, line: lines[original.row] ?? 0, column: called, text: original.text }];
  });
}
