import type { Evaluation } from '../evaluation.ts';

/**
 * Whether a figure belongs to the whole alone, so that a row's own would mislead: shown row by row, the one cost of all
 * would read as the cost of each, and gains without their shared cost as a net result. A figure that the case sums is a
 * row's own.
 */
export function wholeOnly({ program, inputs, columns, sums }: Evaluation, id: string): boolean {
  const { always, adding } = program.wholeFigures;
  if (!inputs.rows) return false;
  if (always.has(id)) return true;
  const isShared = sums ? sums.shared.has(id) : inputs.lanes.rows > 1 && columns.get(id)?.length === 1;
  if (!isShared || !adding.has(id)) return false;
  const info = program.figures.get(id);
  return info?.kind === 'formula' && info.outcome?.whole !== 'sum';
}
