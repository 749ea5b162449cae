import type { BinaryOperator, Expression } from './expression.ts';

/** A piece of a formula to be shown: figures and numbers are filled in by whoever shows it. */
export type Token =
  /** A sign as printed (× ÷ + − ≥ …), a word of the language (and, or, not, is, is not), or a function (fn:floor). */
  | { readonly kind: 'symbol'; readonly text: string }
  | { readonly kind: 'name'; readonly id: string }
  | { readonly kind: 'number'; readonly text: string; readonly unit: string | null }
  | { readonly kind: 'option'; readonly of: string; readonly option: string };

const signs: Readonly<Record<BinaryOperator, string>> = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
  '^': '^',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '==': '=',
  '!=': '≠',
  and: 'and',
  or: 'or',
};

/** A formula in reading order, with the parentheses its meaning needs and no others. */
export function explainExpression(expression: Expression): readonly Token[] {
  switch (expression.kind) {
    case 'number':
      return [{ kind: 'number', text: expression.text, unit: expression.percent ? '%' : expression.unit }];
    case 'name':
      return [{ kind: 'name', id: expression.id }];
    case 'unary':
      return [
        symbol(expression.op === '-' ? '−' : 'not'),
        ...within(expression.of, expression.op === '-' ? binding.negative : binding.not),
      ];
    case 'binary': {
      const { left, right } = operandBinding(expression.op);
      return [
        ...within(expression.left, left),
        symbol(signs[expression.op]),
        ...within(expression.right, right),
      ];
    }
    case 'is':
      return [
        { kind: 'name', id: expression.id },
        symbol(expression.negated ? 'is not' : 'is'),
        { kind: 'option', of: expression.id, option: expression.option },
      ];
    case 'call':
      return [
        symbol(`fn:${expression.name}`),
        symbol('('),
        ...expression.arguments.flatMap((part, i) => [
          ...(i > 0 ? [symbol(',')] : []),
          ...explainExpression(part),
        ]),
        symbol(')'),
      ];
  }
}

/** How tightly each level of the grammar holds together; see parse.ts. */
const binding = { or: 1, and: 2, not: 3, comparison: 4, sum: 5, product: 6, negative: 7, power: 8, atom: 9 };

function bindingOf(expression: Expression): number {
  switch (expression.kind) {
    case 'number':
    case 'name':
    case 'call':
      return binding.atom;
    case 'is':
      return binding.comparison;
    case 'unary':
      return expression.op === '-' ? binding.negative : binding.not;
    case 'binary':
      return binaryBinding(expression.op);
  }
}

function binaryBinding(op: BinaryOperator): number {
  switch (op) {
    case 'or':
      return binding.or;
    case 'and':
      return binding.and;
    case '+':
    case '-':
      return binding.sum;
    case '*':
    case '/':
      return binding.product;
    case '^':
      return binding.power;
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '==':
    case '!=':
      return binding.comparison;
  }
}

/** The least binding an operand needs to stand without parentheses: operators group from the left, ^ from the right. */
function operandBinding(op: BinaryOperator): { left: number; right: number } {
  const own = binaryBinding(op);
  if (op === '^') return { left: binding.atom, right: binding.negative };
  return { left: own === binding.comparison ? binding.sum : own, right: own + 1 };
}

function within(expression: Expression, least: number): readonly Token[] {
  const tokens = explainExpression(expression);
  return bindingOf(expression) >= least ? tokens : [symbol('('), ...tokens, symbol(')')];
}

function symbol(text: string): Token {
  return { kind: 'symbol', text };
}
