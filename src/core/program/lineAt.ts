import { valueAt } from '../column.ts';
import { signOf } from './compile/selectLines.ts';
import type { Evaluation } from './evaluation.ts';
import { stateOf, type FigureState } from './figureAt.ts';
import { isWhole, laneOf, type Where } from './rows/laneOf.ts';
import { wholeOnly } from './whole/wholeOnly.ts';
import { lineFlows, linesAt, leftOut } from './years/netFlows.ts';

/**
 * The signed amount of one line in one calendar year, in base units (kroner, hours …), seen from a payer where one is
 * named: a transfer is minus where it leaves and plus where it arrives, and 0 without a payer.
 */
export function lineAt(
  evaluation: Evaluation,
  lineId: string,
  calendarYear: number,
  where: Where = {},
  payer?: string,
): FigureState {
  const line = evaluation.program.model.lines.find(({ id }) => id === lineId);
  const t = calendarYear - evaluation.inputs.settings.start;
  if (!line) return { state: 'none' };
  if (!isWhole(where) && wholeOnly(evaluation, lineId)) return { state: 'whole' };
  const belongs = payer === undefined || line.transfer !== undefined || line.payer === payer;
  const sign = belongs ? signOf(line, payer === undefined ? undefined : [payer]) : 0;
  const level = isWhole(where) ? 'whole' : 'row';
  // A line stands in the budget of its lens, which leaves out rows where any of its lines has no amount.
  const together = [line, ...linesAt(evaluation, { lens: line.lens }, level)];
  const left = level === 'whole' ? leftOut(evaluation, together) : null;
  const amount = lineFlows(evaluation, line, level, left)[t];
  if (!amount) return { state: 'none' };
  const raw = sign === 0 ? 0 : sign * valueAt(amount, laneOf(evaluation, where)) + 0;
  return stateOf(evaluation, [lineId], raw, where, (value) => value);
}
