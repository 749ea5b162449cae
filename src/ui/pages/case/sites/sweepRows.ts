import type { OpenDocument } from '../../../../app/document/openDocument.ts';
import type { SweepTable } from '../../../../core/model/case.ts';
import { evaluate } from '../../../../core/program/evaluate.ts';
import { figureAt, type FigureState } from '../../../../core/program/figureAt.ts';
import { prepareInputs } from '../../../../core/program/prepareInputs.ts';

export interface SweepRow {
  /** In the swept parameter's own unit. */
  readonly value: number;
  readonly states: readonly FigureState[];
}

/**
 * The shown figures for each value of one parameter, everything else as it stands; a table with a reading of its own is
 * worked out under that reading, without the user's changes.
 */
export function sweepRows(open: OpenDocument, table: SweepTable): SweepRow[] {
  const { over } = table;
  if ('rows' in over) return [];
  const own =
    table.reading === undefined
      ? {
          reading: open.inputs.reading,
          changes: open.scenario?.changes ?? [],
          settings: open.scenario?.settings ?? {},
        }
      : { reading: table.reading };
  return sweptValues(over).map((value) => {
    const inputs = prepareInputs(open.program, { ...own, at: { [over.parameter]: value } });
    const evaluation = evaluate(open.program, inputs, table.show);
    return { value, states: table.show.map((id) => figureAt(evaluation, id)) };
  });
}

function sweptValues(over: Exclude<SweepTable['over'], { readonly rows: true }>): readonly number[] {
  if ('values' in over) return over.values;
  const { from, to, steps } = over;
  return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
}
