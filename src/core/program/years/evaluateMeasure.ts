import { uniform, valueAt, type Column } from '../../column.ts';
import { add, subtract } from '../../columnMath.ts';
import { annuityFactor } from '../../finance/annuityFactor.ts';
import { benefitCostRatio } from '../../finance/benefitCostRatio.ts';
import { cumulative } from '../../finance/cumulative.ts';
import { equivalentAnnual } from '../../finance/equivalentAnnual.ts';
import { internalRateOfReturn } from '../../finance/internalRateOfReturn.ts';
import { netPresentValue } from '../../finance/netPresentValue.ts';
import { payback } from '../../finance/payback.ts';
import { evaluateExpression } from '../../formula/evaluateExpression.ts';
import type { Expression } from '../../formula/expression.ts';
import type { Selection } from '../../model/line.ts';
import type { FlowMeasure } from '../../model/measure.ts';
import type { Evaluation } from '../evaluation.ts';
import { lineFlows, linesAt, netFlows, type Level } from './netFlows.ts';
import { summedBalance } from './rowSums.ts';

/** A measure of the selected lines, for each row's own flows and, as the same measure of the summed flows, the whole. */
export function evaluateMeasure(evaluation: Evaluation, measure: FlowMeasure, year: Expression | null): void {
  const row = measureAt(evaluation, measure, year, 'row');
  evaluation.columns.set(measure.id, row);
  evaluation.wholes.set(
    measure.id,
    evaluation.inputs.rows ? measureAt(evaluation, measure, year, 'whole') : row,
  );
}

/** A measure of the lines' net flows at a level; NaN without any line. */
export function measureAt(
  evaluation: Evaluation,
  measure: FlowMeasure,
  year: Expression | null,
  level: Level,
): Column {
  if (linesAt(evaluation, measure.of, level).length === 0) return uniform(NaN);
  const { factors } = evaluation;
  const net = (): Column[] => netFlows(evaluation, measure.of, level);
  switch (measure.measure) {
    case 'npv':
      return netPresentValue(net(), factors);
    case 'payback':
      return payback(net(), measure.discounted ? factors : null);
    case 'irr':
      return internalRateOfReturn(net()).rate;
    case 'bcr':
      return ratio(evaluation, measure, level);
    case 'equivalentAnnual': {
      const { discount, horizon } = evaluation.inputs.settings;
      return equivalentAnnual(
        netPresentValue(net(), factors),
        annuityFactor(uniform(horizon), null, discount),
      );
    }
    case 'sum':
      return measure.discounted ? netPresentValue(net(), factors) : total(net());
    case 'cumulative':
      return inYear(cumulative(net()), yearOf(evaluation, year));
    case 'inYear':
      return inYear(net(), yearOf(evaluation, year));
    case 'lowest':
      return lowestOf(cumulative(net()));
    case 'balance':
      return balanceOf(evaluation, measure.of, level);
  }
}

/** Net present value of benefits over that of costs; over investment alone the other costs lessen the benefits. */
function ratio(evaluation: Evaluation, measure: FlowMeasure, level: Level): Column {
  const part = (selection: Selection): Column[] =>
    netFlows(evaluation, { ...measure.of, ...selection }, level, measure.of);
  const negative = (flows: Column[]): Column[] => flows.map((flow) => flow.map((amount) => 0 - amount));
  if (measure.denominator !== 'investment') {
    return benefitCostRatio(part({ kind: 'benefit' }), negative(part({ kind: 'cost' })), evaluation.factors);
  }
  const investment = part({ roles: ['investment', 'renewal'], kind: 'cost' });
  const all = netFlows(evaluation, measure.of, level);
  const rest = all.map((flow, t) => subtract(flow, investment[t] ?? uniform(0)));
  return benefitCostRatio(rest, negative(investment), evaluation.factors);
}

function total(flows: readonly Column[]): Column {
  return flows.reduce((sum, flow) => add(sum, flow), uniform(0));
}

function yearOf(evaluation: Evaluation, year: Expression | null): Column {
  return year ? evaluateExpression(year, evaluation.scope) : uniform(evaluation.inputs.settings.horizon);
}

/** The flow of the named year; a part-year reads the year it lies in. No value outside 0..horizon. */
function inYear(flows: readonly Column[], year: Column): Column {
  const length = Math.max(
    year.length,
    flows.reduce((most, flow) => Math.max(most, flow.length), 1),
  );
  const out = new Float64Array(length);
  for (let lane = 0; lane < length; lane++) {
    const flow = flows[Math.floor(valueAt(year, lane) + 1e-9)];
    out[lane] = flow ? valueAt(flow, lane) : NaN;
  }
  return out;
}

function lowestOf(flows: readonly Column[]): Column {
  const length = flows.reduce((most, flow) => Math.max(most, flow.length), 1);
  const out = new Float64Array(length);
  for (let lane = 0; lane < length; lane++) {
    out[lane] = flows.reduce((low, flow) => Math.min(low, valueAt(flow, lane)), Infinity);
  }
  return out;
}

function balanceOf(evaluation: Evaluation, selection: Selection, level: Level): Column {
  const [line] = linesAt(evaluation, selection, level);
  if (line && level === 'whole' && evaluation.sums) return summedBalance(evaluation.sums, line);
  const balances = line && evaluation.balances.get(line.id);
  if (!line || !balances) return uniform(NaN);
  const flows = new Map(evaluation.flows).set(line.id, balances);
  return lineFlows({ ...evaluation, flows }, line, level, null).at(-1) ?? uniform(NaN);
}
