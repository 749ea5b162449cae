import type { Expression, Span } from './expression.ts';
import type { FormulaIssue, TypeName } from './issue.ts';
import type { NumberType, ValueType } from './valueType.ts';

type Distribute<T> = T extends unknown ? Omit<T, 'at' | 'formula' | 'span'> : never;

/** An issue without its place. */
export type Complaint = Distribute<FormulaIssue>;

/** Collects the issues of one formula; `at` is left empty for the caller. */
export interface Reporter {
  readonly issues: readonly FormulaIssue[];
  /** Always null, so that a check can end with `return report.refuse(…)`. */
  refuse(span: Span, complaint: Complaint): null;
}

export function makeReporter(formula: string): Reporter {
  const issues: FormulaIssue[] = [];
  return {
    issues,
    refuse(span, complaint) {
      issues.push({ ...complaint, at: '', formula, span });
      return null;
    },
  };
}

/** The type when it is of the wanted kind; otherwise null, with an issue unless its own part failed already. */
export function requireKind<K extends TypeName>(
  report: Reporter,
  expected: K,
  { type, of, operator }: { type: ValueType | null; of: Expression; operator: string },
): Extract<ValueType, { kind: K }> | null {
  if (type === null) return null;
  if (isKind(type, expected)) return type;
  return report.refuse(of.span, { code: 'formula.wrong-type', operator, found: type.kind, expected });
}

function isKind<K extends TypeName>(type: ValueType, kind: K): type is Extract<ValueType, { kind: K }> {
  return type.kind === kind;
}

/** A number of that dimension that is no longer the literal 0. */
export function numberOf(dimension: NumberType['dimension']): NumberType {
  return { kind: 'number', dimension };
}
