import type { BinaryOperator, Expression, Span } from './expression.ts';
import type { Expected, FormulaIssue } from './issue.ts';
import { FormulaRefused, tokenize, type Token } from './tokenize.ts';

// expr    = or ;       or  = and { "or" and } ;       and = not { "and" not } ;       not = "not" not | compare ;
// compare = sum [ ("<" | "<=" | ">" | ">=" | "==" | "!=") sum | "is" [ "not" ] option ] ;      (one only)
// sum     = product { ("+" | "-") product } ;         product = unary { ("*" | "/") unary } ;
// unary   = "-" unary | power ;                       power = atom [ "^" unary ] ;    (so -a^b is -(a^b))
// atom    = number [ "%" | "[" unit "]" ] | id | id "(" expr { "," expr } ")" | "(" expr ")" ;
// number  = digit { digit } [ "." digit { digit } ] ; id, option = letter { letter | digit | "_" } ;
// Reserved: and or not is if, and the names horizon and year0, which the case gives.

export const depthLimit = 40;

const words: ReadonlySet<string> = new Set(['and', 'or', 'not', 'is', 'if']);
const comparisons: readonly BinaryOperator[] = ['<', '<=', '>', '>=', '==', '!='];

interface Reader {
  readonly formula: string;
  readonly tokens: readonly Token[];
  next: number;
  depth: number;
}

/** Reads a formula. At most 500 tokens, nested at most 40 deep. The first mistake only, with its place; `at` is empty. */
export function parse(formula: string): { expression: Expression } | { issue: FormulaIssue } {
  try {
    const reader: Reader = { formula, tokens: tokenize(formula), next: 0, depth: 0 };
    const expression = either(reader);
    if (peek(reader).kind !== 'end') throw unexpected(reader, 'operator');
    return { expression };
  } catch (error) {
    if (error instanceof FormulaRefused) return { issue: error.issue };
    throw error;
  }
}

function either(reader: Reader): Expression {
  let left = both(reader);
  while (takes(reader, 'or')) left = binary('or', left, both(reader));
  return left;
}

function both(reader: Reader): Expression {
  let left = negation(reader);
  while (takes(reader, 'and')) left = binary('and', left, negation(reader));
  return left;
}

function negation(reader: Reader): Expression {
  const { start } = peek(reader).span;
  if (!takes(reader, 'not')) return comparison(reader);
  const of = deeper(reader, negation);
  return { kind: 'unary', op: 'not', of, span: { start, end: of.span.end } };
}

function comparison(reader: Reader): Expression {
  const left = sum(reader);
  if (takes(reader, 'is')) return optionTest(reader, left);
  const op = takesOneOf(reader, comparisons);
  if (!op) return left;
  const compared = binary(op, left, sum(reader));
  if (peek(reader).text === 'is' || comparisons.some((other) => other === peek(reader).text)) {
    throw new FormulaRefused({ code: 'formula.chained-comparison', ...placeOf(reader) });
  }
  return compared;
}

function optionTest(reader: Reader, left: Expression): Expression {
  if (left.kind !== 'name') throw unexpected(reader, 'name-before-is', left.span);
  const negated = takes(reader, 'not');
  const option = peek(reader);
  if (option.kind !== 'word') throw unexpected(reader, 'option');
  refuseReserved(reader);
  reader.next++;
  const span = { start: left.span.start, end: option.span.end };
  return { kind: 'is', id: left.id, option: option.text, negated, span };
}

function sum(reader: Reader): Expression {
  let left = product(reader);
  for (;;) {
    const op = takesOneOf(reader, ['+', '-']);
    if (!op) return left;
    left = binary(op, left, product(reader));
  }
}

function product(reader: Reader): Expression {
  let left = unary(reader);
  for (;;) {
    const op = takesOneOf(reader, ['*', '/']);
    if (!op) return left;
    left = binary(op, left, unary(reader));
  }
}

function unary(reader: Reader): Expression {
  const { start } = peek(reader).span;
  if (!takes(reader, '-')) return power(reader);
  const of = deeper(reader, unary);
  return { kind: 'unary', op: '-', of, span: { start, end: of.span.end } };
}

function power(reader: Reader): Expression {
  const base = atom(reader);
  return takes(reader, '^') ? binary('^', base, deeper(reader, unary)) : base;
}

function atom(reader: Reader): Expression {
  const token = peek(reader);
  if (token.kind === 'number') return numberLiteral(reader, token);
  if (token.kind === 'word') return nameOrCall(reader, token);
  if (!takes(reader, '(')) throw unexpected(reader, 'value');
  const inner = deeper(reader, either);
  const end = peek(reader).span.end;
  if (!takes(reader, ')')) throw unexpected(reader, 'closing-parenthesis');
  // The span grows to the parentheses so that a message points at all of it.
  return { ...inner, span: { start: token.span.start, end } };
}

function numberLiteral(reader: Reader, { text, span }: Token): Expression {
  reader.next++;
  const value = Number(text);
  const after = peek(reader);
  const whole = { start: span.start, end: after.span.end };
  if (takes(reader, '%')) return { kind: 'number', value, text, percent: true, unit: null, span: whole };
  if (after.kind !== 'unit') return { kind: 'number', value, text, percent: false, unit: null, span };
  reader.next++;
  return { kind: 'number', value, text, percent: false, unit: after.text.slice(1, -1), span: whole };
}

function nameOrCall(reader: Reader, { text, span }: Token): Expression {
  const opens = reader.tokens[reader.next + 1]?.text === '(';
  if (!(opens && text === 'if')) refuseReserved(reader);
  reader.next++;
  if (!takes(reader, '(')) return { kind: 'name', id: text, span };
  const values = [deeper(reader, either)];
  while (takes(reader, ',')) values.push(deeper(reader, either));
  const end = peek(reader).span.end;
  if (!takes(reader, ')')) throw unexpected(reader, 'comma-or-parenthesis');
  return { kind: 'call', name: text, arguments: values, span: { start: span.start, end } };
}

function binary(op: BinaryOperator, left: Expression, right: Expression): Expression {
  return { kind: 'binary', op, left, right, span: { start: left.span.start, end: right.span.end } };
}

function deeper(reader: Reader, read: (reader: Reader) => Expression): Expression {
  if (++reader.depth > depthLimit) {
    throw new FormulaRefused({ code: 'formula.too-deep', ...placeOf(reader), limit: depthLimit });
  }
  const expression = read(reader);
  reader.depth--;
  return expression;
}

function peek(reader: Reader): Token {
  const token = reader.tokens[reader.next];
  if (!token) throw new Error('the parser read past the end token');
  return token;
}

function takes(reader: Reader, text: string): boolean {
  if (peek(reader).text !== text) return false;
  reader.next++;
  return true;
}

function takesOneOf(reader: Reader, operators: readonly BinaryOperator[]): BinaryOperator | undefined {
  const found = operators.find((operator) => operator === peek(reader).text);
  if (found) reader.next++;
  return found;
}

function refuseReserved(reader: Reader): void {
  const { text: found } = peek(reader);
  if (words.has(found))
    throw new FormulaRefused({ code: 'formula.reserved-word', ...placeOf(reader), found });
}

function unexpected(reader: Reader, expected: Expected, span?: Span): FormulaRefused {
  const place = span ? { ...placeOf(reader), span } : placeOf(reader);
  const found = reader.formula.slice(place.span.start, place.span.end);
  return new FormulaRefused({ code: 'formula.unexpected', ...place, found, expected });
}

function placeOf(reader: Reader): { at: string; formula: string; span: Span } {
  return { at: '', formula: reader.formula, span: peek(reader).span };
}
