import { budget, type Budget } from '../program/budget.ts';
import { signOf } from '../program/compile/selectLines.ts';
import type { Evaluation } from '../program/evaluation.ts';
import type { Where } from '../program/rows/laneOf.ts';

/** The cash of one payer by calendar year. Nothing is netted: what comes and what goes stand apart, as do the payer's own
 *  amounts and those moved from or to another payer. NaN = not known. */
export interface PayerBudget {
  readonly payer: string;
  /** The lines as this payer sees them; the total is what is left when all is netted. */
  readonly budget: Budget;
  /** At least 0. */
  readonly gained: readonly number[];
  readonly received: readonly number[];
  /** At most 0. */
  readonly spent: readonly number[];
  readonly handedOver: readonly number[];
}

/** The cash budget of every payer, in the order the case's lines name them. Their totals add up to that of the whole. */
export function payerBudgets(evaluation: Evaluation, where: Where = {}): PayerBudget[] {
  return payersOf(evaluation).map((payer) => {
    const table = budget(evaluation, { lens: 'cash', payers: [payer] }, where, { lens: 'cash' });
    const part = (moved: boolean, up: boolean): number[] => {
      const lines = table.lines.filter(({ line }) => (line.transfer !== undefined) === moved);
      return table.years.map((_, t) => {
        const amounts = lines.map(({ line, amounts }) => {
          const amount = amounts[t] ?? NaN;
          const direction = Number.isNaN(amount) ? signOf(line, [payer]) : amount;
          return direction > 0 === up ? amount : 0;
        });
        return amounts.reduce((sum, amount) => sum + amount, 0);
      });
    };
    return {
      payer,
      budget: table,
      gained: part(false, true),
      received: part(true, true),
      spent: part(false, false),
      handedOver: part(true, false),
    };
  });
}

function payersOf({ program }: Evaluation): string[] {
  const named = program.model.lines
    .filter(({ lens }) => lens === 'cash')
    .flatMap(({ payer, transfer }) => [payer, transfer?.from, transfer?.to]);
  return [...new Set(named)].filter((payer) => payer !== undefined);
}
