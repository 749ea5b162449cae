import fc from 'fast-check';
import type { BinaryOperator, Expression } from '../../../src/core/formula/expression.ts';
import { functions } from '../../../src/core/formula/functions/catalogue.ts';
import { parse } from '../../../src/core/formula/parse.ts';

/** A formula that must be readable. */
export function expressionOf(text: string): Expression {
  const parsed = parse(text);
  if ('issue' in parsed) throw new Error(`${text}: ${parsed.issue.code}`);
  return parsed.expression;
}

const span = { start: 0, end: 0 };
const operators: readonly BinaryOperator[] = [
  ...(['+', '-', '*', '/', '^', '<', '<=', '>', '>=', '==', '!='] as const),
  ...(['and', 'or'] as const),
];

/** Any expression of the grammar, at most a few levels deep; not always one with a type. */
export const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc
      .tuple(fc.constantFrom('0', '1', '2.5', '100'), fc.constantFrom(null, 'h', 'DKK/(post yr)', '%'))
      .map(([text, unit]): Expression => {
        const percent = unit === '%';
        return { kind: 'number', value: Number(text), text, percent, unit: percent ? null : unit, span };
      }),
    fc.constantFrom('births', 'horizon', 'x1').map((id): Expression => ({ kind: 'name', id, span })),
    fc
      .tuple(fc.constantFrom('yes', 'none'), fc.boolean())
      .map(([option, negated]): Expression => ({ kind: 'is', id: 'exempt', option, negated, span })),
    fc
      .tuple(fc.constantFrom('-' as const, 'not' as const), tie('any'))
      .map(([op, of]): Expression => ({ kind: 'unary', op, of, span })),
    fc
      .tuple(fc.constantFrom(...operators), tie('any'), tie('any'))
      .map(([op, left, right]): Expression => ({ kind: 'binary', op, left, right, span })),
    fc
      .tuple(fc.constantFrom(...functions.keys()), fc.array(tie('any'), { minLength: 1, maxLength: 3 }))
      .map(([name, values]): Expression => ({ kind: 'call', name, arguments: values, span })),
  ),
})).any;

/** The same expression with all spans at nought, for comparing what was read with what was meant. */
export function withoutSpans(expression: Expression): Expression {
  switch (expression.kind) {
    case 'number':
    case 'name':
    case 'is':
      return { ...expression, span };
    case 'unary':
      return { ...expression, of: withoutSpans(expression.of), span };
    case 'binary':
      return {
        ...expression,
        left: withoutSpans(expression.left),
        right: withoutSpans(expression.right),
        span,
      };
    case 'call':
      return { ...expression, arguments: expression.arguments.map(withoutSpans), span };
  }
}
