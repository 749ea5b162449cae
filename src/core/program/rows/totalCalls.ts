import { partsOf, type Call, type Expression } from '../../formula/expression.ts';
import { groupArgument } from '../../formula/functions/evaluateCall.ts';
import { namesIn } from '../../formula/namesIn.ts';
import type { Program, ProgramNode } from '../program.ts';

/** A sum over all rows that stands in a formula, line or rule. */
export interface TotalCall {
  readonly call: Call;
  /** What is summed, row by row. */
  readonly of: Expression;
  /** Figures that `of` reads. */
  readonly reads: readonly string[];
  /** The figure whose formula it stands in; null where it stands in a rule about the whole. */
  readonly owner: string | null;
}

/** Every plain total(…) of a program, inner ones first; the order is the same wherever the same case is compiled. */
export function totalCalls(program: Program): readonly TotalCall[] {
  const found: TotalCall[] = [];
  for (const [owner, expression] of expressionsOf(program)) collect(expression, owner, found);
  return found;
}

/** True where a formula sums by group or shares an amount out: then the rows cannot be run block by block. */
export function needsAllRows(program: Program): boolean {
  const looksAround = (expression: Expression): boolean =>
    isGrouped(expression) || partsOf(expression).some(looksAround);
  return expressionsOf(program).some(([, expression]) => looksAround(expression));
}

function isGrouped(expression: Expression): boolean {
  if (expression.kind !== 'call') return false;
  const at = groupArgument(expression.name);
  return expression.name === 'apportion' || (at !== null && expression.arguments.length > at);
}

function collect(expression: Expression, owner: string | null, found: TotalCall[]): void {
  for (const part of partsOf(expression)) collect(part, owner, found);
  const of = expression.kind === 'call' && expression.name === 'total' ? expression.arguments[0] : undefined;
  if (expression.kind !== 'call' || !of || isGrouped(expression)) return;
  found.push({ call: expression, of, reads: namesIn(of), owner });
}

function expressionsOf(program: Program): readonly (readonly [string | null, Expression])[] {
  const { wholes, verdict, checks, factors } = program;
  const own = [...program.order].flatMap((id) => {
    const node = program.nodes.get(id);
    return node ? partsOfNode(node).map((expression) => [id, expression] as const) : [];
  });
  const rules = [...wholes.values(), ...[...verdict, ...checks].map(({ when }) => when)];
  const corrections = [factors.cost, factors.benefit].map((expression) => ['', expression] as const);
  return [...own, ...corrections, ...rules.map((expression) => [null, expression] as const)].flatMap(
    ([owner, expression]) => (expression ? [[owner, expression] as const] : []),
  );
}

function partsOfNode(node: ProgramNode): readonly Expression[] {
  const fields = ((): readonly (Expression | null)[] => {
    switch (node.kind) {
      case 'parameter':
      case 'formula':
        return [node.expression];
      case 'line': {
        const { ramp, ...others } = node.expressions;
        return [...Object.values(others), ...(ramp ?? [])];
      }
      case 'measure':
        return [node.year];
      case 'solve':
        return [node.equal];
    }
  })();
  return fields.filter((expression) => expression !== null);
}
