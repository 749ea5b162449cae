/** Characters [start, end) of the formula text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type UnaryOperator = '-' | 'not';
export type BinaryOperator =
  '+' | '-' | '*' | '/' | '^' | '<' | '<=' | '>' | '>=' | '==' | '!=' | 'and' | 'or';

export interface NumberLiteral {
  readonly kind: 'number';
  /** As written: 60 in 60[min], 100 in 100%. */
  readonly value: number;
  readonly text: string;
  readonly percent: boolean;
  /** Text inside the brackets. */
  readonly unit: string | null;
  readonly span: Span;
}

export interface Name {
  readonly kind: 'name';
  readonly id: string;
  readonly span: Span;
}

export interface Unary {
  readonly kind: 'unary';
  readonly op: UnaryOperator;
  readonly of: Expression;
  readonly span: Span;
}

export interface Binary {
  readonly kind: 'binary';
  readonly op: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
  readonly span: Span;
}

/** `exempt is yes`: tests the option of a choice. */
export interface Is {
  readonly kind: 'is';
  readonly id: string;
  readonly option: string;
  readonly negated: boolean;
  readonly span: Span;
}

export interface Call {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly Expression[];
  readonly span: Span;
}

export type Expression = NumberLiteral | Name | Unary | Binary | Is | Call;

/** The sub-expressions in reading order. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'name':
    case 'is':
      return [];
    case 'unary':
      return [expression.of];
    case 'binary':
      return [expression.left, expression.right];
    case 'call':
      return expression.arguments;
  }
}
