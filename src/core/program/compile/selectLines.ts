import type { CaseModel } from '../../model/case.ts';
import type { Line, Selection } from '../../model/line.ts';
import { isPlainMoney } from './isPlainMoney.ts';
import type { Dimension } from '../../units/dimension.ts';

/** The lines a selection names, in document order. Memo lines only when listed by id. */
export function selectLines(
  model: CaseModel,
  selection: Selection,
  dimensions: ReadonlyMap<string, Dimension>,
): readonly Line[] {
  return model.lines.filter((line) => {
    if (selection.lines) {
      if (!selection.lines.includes(line.id)) return false;
    } else if (line.lens === 'memo' && selection.lens !== 'memo') return false;
    if (selection.lens && line.lens !== selection.lens) return false;
    if (selection.roles && !selection.roles.includes(line.role)) return false;
    if (selection.kind && line.kind !== selection.kind) return false;
    if (selection.unit && (selection.unit === 'money') !== isPlainMoney(dimensions.get(line.id)))
      return false;
    return !selection.payers || selection.payers.some((payer) => isPayerOf(line, payer));
  });
}

function isPayerOf(line: Line, payer: string): boolean {
  return line.transfer ? line.transfer.from === payer || line.transfer.to === payer : line.payer === payer;
}

/**
 * +1, −1 or 0: how a line's unsigned amount counts in a selection. A transfer takes from one payer and gives to
 * another, so it is 0 where both or none of them are looked at.
 */
export function signOf(line: Line, payers: readonly string[] | undefined): number {
  if (!line.transfer) return line.kind === 'benefit' ? 1 : -1;
  if (!payers) return 0;
  return Number(payers.includes(line.transfer.to)) - Number(payers.includes(line.transfer.from));
}
