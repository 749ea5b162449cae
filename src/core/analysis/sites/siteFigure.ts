import { selectLines } from '../../program/compile/selectLines.ts';
import type { Evaluation } from '../../program/evaluation.ts';
import { needsAllRows } from '../../program/rows/totalCalls.ts';
import { wholeOnly } from '../../program/whole/wholeOnly.ts';

/**
 * The figure that says whether a row pays: its net present value in cash. null where no row has one of its own, or where
 * a row cannot be moved without the others.
 */
export function siteFigure(evaluation: Evaluation): string | null {
  const { program } = evaluation;
  if (needsAllRows(program)) return null;
  const cash = (program.model.measures ?? []).flatMap((measure) => {
    if (!('measure' in measure) || measure.measure !== 'npv') return [];
    const lines = selectLines(program.model, measure.of, program.lineDimensions);
    return lines.length > 0 && lines.every(({ lens }) => lens === 'cash') ? [measure.id] : [];
  });
  return cash.find((id) => !wholeOnly(evaluation, id)) ?? null;
}
