import type { FormulaIssue } from './issue.ts';
import type { Span } from './expression.ts';

export type Token = { readonly span: Span } & (
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'unit'; readonly text: string }
  | { readonly kind: 'end'; readonly text: '' }
);

/** Thrown inside the parser only; parse() turns it into the issue. */
export class FormulaRefused extends Error {
  readonly issue: FormulaIssue;
  constructor(issue: FormulaIssue) {
    super(issue.code);
    this.issue = issue;
  }
}

export const tokenLimit = 500;

const space = /\s*/y;
const number = /[0-9]+(?:\.[0-9]+)?/y;
const word = /[A-Za-z][A-Za-z0-9_]*/y;
const sign = /<=|>=|==|!=|[-+*/^<>(),%]/y;
const unit = /\[[^[\]]*\]/y;

/** Cuts a formula into tokens with an end token last; throws FormulaRefused at the first unknown character. */
export function tokenize(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const matched = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0];
  };
  for (;;) {
    at += matched(space)?.length ?? 0;
    if (at >= formula.length) break;
    const token = nextToken(matched, at);
    if (!token) throw new FormulaRefused(unreadable(formula, at));
    if (tokens.length === tokenLimit) {
      throw new FormulaRefused({
        code: 'formula.too-long',
        at: '',
        formula,
        span: token.span,
        limit: tokenLimit,
      });
    }
    tokens.push(token);
    at = token.span.end;
  }
  return [...tokens, { kind: 'end', text: '', span: { start: at, end: at } }];
}

function nextToken(matched: (pattern: RegExp) => string | undefined, start: number): Token | undefined {
  const span = (text: string): Span => ({ start, end: start + text.length });
  let text = matched(number);
  if (text !== undefined) return { kind: 'number', text, span: span(text) };
  text = matched(word);
  if (text !== undefined) return { kind: 'word', text, span: span(text) };
  text = matched(unit);
  if (text !== undefined) return { kind: 'unit', text, span: span(text) };
  text = matched(sign);
  return text === undefined ? undefined : { kind: 'sign', text, span: span(text) };
}

function unreadable(formula: string, at: number): FormulaIssue {
  const found = String.fromCodePoint(formula.codePointAt(at) ?? 0);
  const span = { start: at, end: at + found.length };
  if (found !== '[') return { code: 'formula.character', at: '', formula, span, found };
  return { code: 'formula.unexpected', at: '', formula, span, found, expected: 'closing-bracket' };
}
