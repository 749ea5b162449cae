import { valueAt } from '../../column.ts';
import type { FlowMeasure } from '../../model/measure.ts';
import type { Evaluation } from '../evaluation.ts';
import { stateOf, type FigureState } from '../figureAt.ts';
import { isWhole, laneOf, type Where } from '../rows/laneOf.ts';
import { lineAt } from '../lineAt.ts';
import { netFlows } from '../years/netFlows.ts';

export interface ReceiptYear {
  /** Calendar year. */
  readonly year: number;
  /** Years since year 0. */
  readonly age: number;
  /** Signed, in base units. */
  readonly state: FigureState;
  /** Discount factor and present value, where the measure discounts. */
  readonly factor?: number;
  readonly present?: number;
  /** Sum so far, where the measure looks at sums. */
  readonly sum?: number;
}

/** A line's amount in each calendar year. */
export function lineYears(
  evaluation: Evaluation,
  lineId: string,
  where: Where,
  payer: string | null,
): readonly ReceiptYear[] {
  const { start, horizon } = evaluation.inputs.settings;
  return Array.from({ length: horizon + 1 }, (_, age) => ({
    year: start + age,
    age,
    state: lineAt(evaluation, lineId, start + age, where, payer ?? undefined),
  }));
}

/** The net amounts a measure is taken of, with factor and present value or the running sum. */
export function measureYears(
  evaluation: Evaluation,
  measure: FlowMeasure,
  where: Where,
): readonly ReceiptYear[] {
  const { start } = evaluation.inputs.settings;
  const net = netFlows(evaluation, measure.of, isWhole(where) ? 'whole' : 'row');
  const lane = laneOf(evaluation, where);
  const discounts =
    measure.discounted === true || ['npv', 'bcr', 'equivalentAnnual'].includes(measure.measure);
  const sums = ['payback', 'cumulative', 'lowest', 'sum'].includes(measure.measure);
  let sum = 0;
  return net.map((flow, age) => {
    const amount = valueAt(flow, lane);
    const factor = evaluation.factors[age] ?? NaN;
    sum += discounts ? amount * factor : amount;
    return {
      year: start + age,
      age,
      state: stateOf(evaluation, [measure.id], amount, where, (value) => value),
      ...(discounts ? { factor, present: amount * factor } : {}),
      ...(sums ? { sum } : {}),
    };
  });
}
