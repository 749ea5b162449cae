import { explainExpression } from '../../formula/explain.ts';
import type { Expression } from '../../formula/expression.ts';
import type { Text } from '../../model/text.ts';
import type { Evaluation } from '../evaluation.ts';
import { figureAt, type FigureState } from '../figureAt.ts';
import { isWhole, type Where } from '../rows/laneOf.ts';
import { unitAt } from '../unitAt.ts';
import type { Address } from './address.ts';

/** A formula in reading order: symbols, numbers, and figures with their value, each a way further down. */
export type ReceiptToken =
  | { readonly kind: 'symbol'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly unit: string | null }
  | { readonly kind: 'option'; readonly of: string; readonly option: string }
  | {
      readonly kind: 'figure';
      readonly address: string;
      readonly id: string;
      readonly label: Text;
      readonly state: FigureState;
      readonly unitText: string;
    };

export function tokensOf(
  evaluation: Evaluation,
  at: Address,
  where: Where,
  sibling: (id: string) => string,
): readonly ReceiptToken[] | undefined {
  const expression = expressionOf(evaluation, at, where);
  return expression ? explainExpression(expression).map((token) => filled(token)) : undefined;

  function filled(token: ReturnType<typeof explainExpression>[number]): ReceiptToken {
    if (token.kind !== 'name') return token;
    const info = evaluation.program.figures.get(token.id);
    if (!info) return setting(evaluation, token.id);
    return {
      kind: 'figure',
      address: sibling(token.id),
      id: token.id,
      label: info.label,
      state: stateIn(evaluation, token.id, where),
      unitText: unitAt(evaluation, token.id, where),
    };
  }
}

/** What the whole alone has enters a row's formula with the value of the whole. */
function stateIn(evaluation: Evaluation, id: string, where: Where): FigureState {
  const state = figureAt(evaluation, id, where);
  return state.state === 'whole' ? figureAt(evaluation, id) : state;
}

function setting(evaluation: Evaluation, id: string): ReceiptToken {
  const { horizon, start } = evaluation.inputs.settings;
  return {
    kind: 'number',
    text: String(id === 'horizon' ? horizon : start),
    unit: id === 'horizon' ? 'yr' : null,
  };
}

function expressionOf(evaluation: Evaluation, at: Address, where: Where): Expression | null {
  const { program, inputs } = evaluation;
  const whole = isWhole(where) && inputs.rows ? program.wholes.get(at.id) : undefined;
  if (whole) return whole;
  const node = program.nodes.get(at.id);
  switch (node?.kind) {
    case 'formula':
      return node.expression;
    case 'parameter':
      return inputs.columns.has(at.id) ? null : node.expression;
    case 'line':
      return node.expressions.amount ?? node.expressions.share ?? node.expressions.perYear;
    case 'measure':
    case 'solve':
    case undefined:
      return null;
  }
}
