import type { Budget } from '../../../../core/program/budget.ts';

/** True when no line of a budget has an amount yet: all that is known is a zero before it begins. */
export function awaitsAmounts({ lines, total }: Pick<Budget, 'lines' | 'total'>): boolean {
  const amounts = lines.flatMap((line) => line.amounts);
  return total.some(Number.isNaN) && amounts.every((amount) => Number.isNaN(amount) || amount === 0);
}
