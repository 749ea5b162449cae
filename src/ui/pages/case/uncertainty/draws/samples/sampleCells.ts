import type { Cells } from '../../../../../../app/csvFile/write/cellsBlob.ts';
import type { DrawsAnswer } from '../../../../../../app/jobs/draws/drawsAnswer.ts';
import type { CaseView } from '../../../caseView.svelte.ts';

/** The draws as a table: one row each, every drawn parameter and every figure in its own unit. */
export function sampleCells(view: CaseView, { samples, plan }: DrawsAnswer): Cells {
  const columns = [...samples.parameters, ...samples.figures];
  const named = columns.map(([id]) => {
    const unit = view.unitText(id);
    return unit === '' ? view.label(id) : `${view.label(id)} [${view.wording.unit(unit, 'table')}]`;
  });
  // Numbers stand as they are computed: a share as a share, whatever the heading of a screen would show.
  const cell = (values: Float64Array, at: number): number | null => {
    const value = values[at] ?? NaN;
    return Number.isFinite(value) ? value : null;
  };
  const rows = samples.figures.values().next().value?.length ?? 0;
  return {
    header: [`${view.words.draws.drawNumber} (${view.words.draws.seed} ${plan.seed})`, ...named],
    rows,
    between: (start, end) =>
      Array.from({ length: end - start }, (_, i) => [
        start + i + 1,
        ...columns.map(([, values]) => cell(values, start + i)),
      ]),
  };
}
