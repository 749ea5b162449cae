import { partsOf, type Expression } from './expression.ts';

/** Names that the case's settings give, not a figure. */
export const givenNames: ReadonlySet<string> = new Set(['horizon', 'year0']);

/** Ids of the figures a formula reads, in order of first use; not options, functions, horizon or year0. */
export function namesIn(expression: Expression): readonly string[] {
  const names = new Set<string>();
  collect(expression, names);
  return [...names];
}

function collect(expression: Expression, names: Set<string>): void {
  if ((expression.kind === 'name' || expression.kind === 'is') && !givenNames.has(expression.id)) {
    names.add(expression.id);
  }
  for (const part of partsOf(expression)) collect(part, names);
}
