import type { BinaryOperator, Expression } from './expression.ts';

/** A piece of a formula to be shown: figures and numbers are filled in by whoever shows it. */
export type Token =
  /** A sign as printed (× ÷ + − ≥ …), a word of the language (and, or, not, is, is not), a function (fn:floor), a word
   *  between the parts of a choice (if, then, else, else none) or behind a name (known, unknown); mark: … shows nothing,
   *  it says where such a part begins or ends. */
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
      if (expression.op === 'not' && isKnown(expression.of)) return explainKnown(expression.of, 'unknown');
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
      if (isChoice(expression)) return explainChoice(expression.arguments);
      if (isKnown(expression)) return explainKnown(expression, 'known');
      return explainCall(expression);
  }
}

type Call = Extract<Expression, { readonly kind: 'call' }>;

function isKnown(expression: Expression): expression is Call {
  return expression.kind === 'call' && expression.name === 'known' && expression.arguments.length === 1;
}

function isChoice({ name, arguments: parts }: Call): boolean {
  return name === 'if' && (parts.length === 2 || parts.length === 3);
}

function explainCall({ name, arguments: parts }: Call): readonly Token[] {
  // A choice among several arguments has commas of its own.
  const least = parts.length > 1 ? binding.or : binding.choice;
  return [
    symbol(`fn:${name}`),
    symbol('('),
    ...parts.flatMap((part, i) => [...(i > 0 ? [symbol(',')] : []), ...within(part, least)]),
    symbol(')'),
  ];
}

/** "if A > 0: A ÷ B, otherwise 0": a choice in the last place goes on as "otherwise if …". */
function explainChoice([condition, chosen, other]: readonly Expression[]): readonly Token[] {
  const part = (of: Expression | undefined): readonly Token[] => (of ? within(of, binding.or) : []);
  return [
    symbol('if'),
    ...part(condition),
    symbol('then'),
    ...part(chosen),
    ...(other ? [symbol('else'), ...explainExpression(other)] : [symbol('else none')]),
    symbol('mark:end'),
  ];
}

/** "A is stated": behind the name, as it is said. */
function explainKnown({ arguments: parts }: Call, word: 'known' | 'unknown'): readonly Token[] {
  return [
    symbol(`mark:${word}`),
    ...parts.flatMap((part) => within(part, binding.sum)),
    symbol(word),
    symbol('mark:end'),
  ];
}

/** How tightly each level of the grammar holds together; see parse.ts. */
const binding = {
  choice: 0,
  or: 1,
  and: 2,
  not: 3,
  comparison: 4,
  sum: 5,
  product: 6,
  negative: 7,
  power: 8,
  atom: 9,
};

function bindingOf(expression: Expression): number {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return binding.atom;
    case 'call':
      if (isChoice(expression)) return binding.choice;
      return isKnown(expression) ? binding.comparison : binding.atom;
    case 'is':
      return binding.comparison;
    case 'unary':
      if (expression.op === 'not' && isKnown(expression.of)) return binding.comparison;
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
