import type { Evaluation } from './evaluation.ts';
import type { Where } from './rows/laneOf.ts';

/** Text of the unit a figure is shown in at one place: the row's own where the dataset gives one, '' for none. */
export function unitAt({ program, inputs }: Evaluation, id: string, { row }: Where = {}): string {
  const own = typeof row === 'number' ? inputs.rows?.units?.get(id)?.[row] : null;
  return own ?? program.figures.get(id)?.unit?.text ?? '';
}
