import { uniform, type Column } from '../../column.ts';
import { add, multiply } from '../../columnMath.ts';
import { evaluateExpression } from '../../formula/evaluateExpression.ts';
import type { Expression } from '../../formula/expression.ts';
import { onceFlows } from '../../finance/onceFlows.ts';
import { repayFlows } from '../../finance/repayFlows.ts';
import { yearlyFlows } from '../../finance/yearlyFlows.ts';
import type { Line } from '../../model/line.ts';
import type { Evaluation } from '../evaluation.ts';
import type { LineExpressions } from '../program.ts';
import { netFlows } from './netFlows.ts';

/**
 * Amounts of a line by year 0..horizon, unsigned, before the choice of payer: the amount with its optimism factor, at
 * the years its timing says. Follow lines take a share of another line's amount, repay lines pay a balance down.
 */
export function evaluateLine(evaluation: Evaluation, line: Line, expressions: LineExpressions): void {
  const { horizon } = evaluation.inputs.settings;
  const run = (expression: Expression): Column => evaluateExpression(expression, evaluation.scope);
  const maybe = (expression: Expression | null): Column | null => (expression ? run(expression) : null);
  const { when } = line;
  const years = horizon + 1;
  if ('follow' in when) {
    const share = maybe(expressions.share) ?? uniform(NaN);
    const base = when.follow.net
      ? netFlows(evaluation, when.follow.net, 'row')
      : (evaluation.flows.get(when.follow.line ?? '') ?? noFlows(years));
    evaluation.flows.set(
      line.id,
      base.map((amount) => multiply(amount, share)),
    );
    return;
  }
  if ('repay' in when) {
    const drawn = evaluation.flows.get(when.repay.of) ?? noFlows(years);
    const result = repayFlows({ drawn, perYear: perYearOf(), rate: maybe(expressions.rate), horizon });
    evaluation.flows.set(line.id, result.paid);
    evaluation.balances.set(line.id, result.balance);
    return;
  }
  const amount = multiply(maybe(expressions.amount) ?? uniform(NaN), factorOf(evaluation, line));
  if ('once' in when) {
    const at = later(maybe(expressions.at) ?? uniform(0));
    evaluation.flows.set(line.id, onceFlows({ amount, at, every: maybe(expressions.every), horizon }));
    return;
  }
  evaluation.flows.set(
    line.id,
    yearlyFlows({
      amount,
      from: later(maybe(expressions.from) ?? uniform(1)),
      until: expressions.until ? later(run(expressions.until)) : uniform(horizon),
      ramp: rampOf(evaluation, when.yearly.ramp, expressions),
      growth: maybe(expressions.growth),
      decay: maybe(expressions.decay),
      horizon,
    }),
  );

  /** A gain that is delayed keeps its length: its end, where it has one, moves with its start. */
  function later(year: Column): Column {
    const { late, years: delay } = evaluation.inputs.realism;
    return late.has(line.id) ? add(year, uniform(delay)) : year;
  }

  function perYearOf(): readonly Column[] {
    if (!('repay' in when)) return noFlows(years);
    if (when.repay.by === undefined) {
      const perYear = maybe(expressions.perYear) ?? uniform(NaN);
      return Array.from({ length: years }, () => perYear);
    }
    const share = maybe(expressions.share) ?? uniform(1);
    return (evaluation.flows.get(when.repay.by) ?? noFlows(years)).map((amount) => multiply(amount, share));
  }
}

function noFlows(years: number): readonly Column[] {
  return Array.from({ length: years }, () => uniform(NaN));
}

/** Optimism correction: by kind, never on a transfer. */
function factorOf(evaluation: Evaluation, line: Line): Column {
  const active = evaluation.inputs.settings.factors;
  const expression = line.transfer || !active?.[line.kind] ? null : evaluation.program.factors[line.kind];
  return expression ? evaluateExpression(expression, evaluation.scope) : uniform(1);
}

function rampOf(
  evaluation: Evaluation,
  ramp: string | readonly string[] | undefined,
  expressions: LineExpressions,
): readonly Column[] {
  if (expressions.ramp) return expressions.ramp.map((age) => evaluateExpression(age, evaluation.scope));
  if (typeof ramp === 'string') return evaluation.inputs.profiles.get(ramp) ?? [uniform(NaN)];
  return [uniform(1)];
}
