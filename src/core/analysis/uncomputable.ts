import { evaluate } from '../program/evaluate.ts';
import { figureAt } from '../program/figureAt.ts';
import { prepareInputs, type RowData } from '../program/prepareInputs.ts';
import type { Program } from '../program/program.ts';

/** Figures that the sources of a case do not let one compute, and the parameters they give no value for. */
export interface Uncomputable {
  readonly figures: readonly string[];
  readonly lacking: readonly string[];
}

/**
 * The outcomes that have no value until somebody fills in what no source gives, by what they lack. Asked of the
 * document alone: at its base, and as its source assumes where it says so; examples do not count as known.
 */
export function uncomputable(program: Program, rows: RowData | null): readonly Uncomputable[] {
  const { model } = program;
  const published = model.readings?.find(({ id }) => id === 'asPublished');
  const evaluations = [null, ...(published ? [published.id] : [])].map((reading) =>
    evaluate(program, prepareInputs(program, { reading, rows })),
  );
  const groups = new Map<string, { figures: string[]; lacking: readonly string[] }>();
  for (const { figure } of model.outcomes) {
    const states = evaluations.map((evaluation) => figureAt(evaluation, figure));
    const [base] = states;
    if (base?.state !== 'missing' || states.some(({ state }) => state !== 'missing')) continue;
    const key = base.waitsFor.join(' ');
    const group = groups.get(key) ?? { figures: [], lacking: base.waitsFor };
    group.figures.push(figure);
    groups.set(key, group);
  }
  return [...groups.values()];
}
