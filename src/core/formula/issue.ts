import type { Span } from './expression.ts';

interface Place {
  /** Which figure's formula; filled in by the caller. */
  readonly at: string;
  readonly formula: string;
  readonly span: Span;
}

export type TypeName = 'number' | 'yesNo' | 'choice';

/** What can be wrong in a formula. Units are given as canonical texts ("DKK/yr", plain is "1"). */
export type FormulaIssue = Place &
  (
    | { readonly code: 'formula.character'; readonly found: string }
    | { readonly code: 'formula.unexpected'; readonly found: string; readonly expected: Expected }
    | { readonly code: 'formula.reserved-word'; readonly found: string }
    | { readonly code: 'formula.chained-comparison' }
    | { readonly code: 'formula.too-long'; readonly limit: number }
    | { readonly code: 'formula.too-deep'; readonly limit: number }
    | { readonly code: 'formula.unknown-name'; readonly name: string; readonly near?: string }
    | { readonly code: 'formula.unknown-function'; readonly name: string; readonly near?: string }
    | {
        readonly code: 'formula.argument-count';
        readonly name: string;
        readonly found: number;
        readonly least: number;
        readonly most: number;
      }
    | {
        readonly code: 'formula.unknown-option';
        readonly name: string;
        readonly option: string;
        readonly options: readonly string[];
        readonly near?: string;
      }
    | {
        readonly code: 'formula.wrong-type';
        /** Operator or function that cannot take it. */
        readonly operator: string;
        readonly found: TypeName;
        readonly expected: TypeName;
      }
    | {
        readonly code: 'formula.incompatible-units';
        readonly operator: string;
        readonly left: string;
        readonly right: string;
      }
    | { readonly code: 'formula.needs-step'; readonly operator: string; readonly unit: string }
    | { readonly code: 'formula.needs-plain'; readonly operator: string; readonly unit: string }
    | { readonly code: 'formula.odd-root'; readonly unit: string }
    | {
        readonly code: 'formula.wrong-unit';
        readonly operator: string;
        readonly found: string;
        readonly expected: string;
      }
    | {
        readonly code: 'formula.unknown-unit';
        readonly unit: string;
        readonly part: string;
        readonly near?: string;
      }
    | { readonly code: 'formula.unit-syntax'; readonly unit: string; readonly position: number }
    | { readonly code: 'formula.ambiguous-unit'; readonly unit: string; readonly readsAs: string }
    | { readonly code: 'formula.bare-constant'; readonly number: string }
  );

/** What the parser was waiting for. */
export type Expected =
  | 'value'
  | 'operator'
  | 'option'
  | 'closing-parenthesis'
  | 'closing-bracket'
  | 'comma-or-parenthesis'
  | 'name-before-is';
