import { valueAt, type Column } from '../column.ts';
import { commonLength } from '../columnMath.ts';

export interface RepaidLoan {
  /** Drawn in each year 0 … horizon, as a positive amount. */
  readonly drawn: readonly Column[];
  /** What may at most be paid in each year 0 … horizon; a negative amount pays nothing. */
  readonly perYear: readonly Column[];
  /** Interest, share a year; null for none. */
  readonly rate: Column | null;
  /** Whole years. */
  readonly horizon: number;
}

export interface Repayment {
  readonly paid: Column[];
  /** Owed at the end of each year. */
  readonly balance: Column[];
  readonly interest: Column[];
}

/**
 * Repayment of a loan until nothing is owed, by year. Each year interest on what was owed at the end of the year
 * before is added first, then the smaller of the yearly amount and what is owed is paid, then the year's new draw is
 * added: a draw is repaid from the year after. What is still owed at the horizon stays as the last balance.
 */
export function repayFlows({ drawn, perYear, rate, horizon }: RepaidLoan): Repayment {
  const n = commonLength([...drawn, ...perYear, ...(rate ? [rate] : [])]);
  const years = (): Column[] => Array.from({ length: horizon + 1 }, () => new Float64Array(n));
  const [paid, balance, interest] = [years(), years(), years()];
  for (let lane = 0; lane < n; lane++) {
    const rateHere = rate ? valueAt(rate, lane) : 0;
    let owed = 0;
    for (let year = 0; year <= horizon; year++) {
      const due = owed === 0 ? 0 : owed * rateHere;
      owed += due;
      const payment = owed === 0 ? 0 : Math.min(owed, Math.max(valueAt(perYear[year]!, lane), 0));
      owed = owed - payment + valueAt(drawn[year]!, lane);
      interest[year]![lane] = due;
      paid[year]![lane] = payment;
      balance[year]![lane] = owed;
    }
  }
  return { paid, balance, interest };
}
