import type { UncertaintyIssue } from '../issue.ts';
import { cholesky } from './cholesky.ts';
import { copulaCorrelation } from './copulaCorrelation.ts';

export interface Correlation {
  readonly a: string;
  readonly b: string;
  readonly rank: number;
}

/** Streams that are drawn together, in the order given, and the triangle that ties them. */
export interface CorrelatedGroup {
  readonly members: readonly string[];
  readonly lower: readonly (readonly number[])[];
}

/**
 * The groups that rank correlations tie together; pairs of a group without one of their own follow from the
 * chain between them. A correlation that cannot hold beside those before it is left out, and named.
 */
export function correlatedGroups(
  members: readonly string[],
  correlations: readonly Correlation[],
): {
  groups: readonly CorrelatedGroup[];
  held: readonly Correlation[];
  issues: readonly UncertaintyIssue[];
} {
  const issues: UncertaintyIssue[] = [];
  const held: Correlation[] = [];
  for (const pair of correlations) {
    const { a, b, rank } = pair;
    if (a === b || rank === 0 || !members.includes(a) || !members.includes(b)) continue;
    const together = componentOf(a, members, [...held, pair]);
    if (triangle(together, [...held, pair])) held.push(pair);
    else issues.push({ code: 'uncertainty.correlations-clash', at: a, other: b, rank });
  }
  const groups: CorrelatedGroup[] = [];
  const seen = new Set<string>();
  for (const member of members) {
    const together = componentOf(member, members, held);
    const lower = seen.has(member) || together.length < 2 ? null : triangle(together, held);
    if (lower) groups.push({ members: together, lower });
    for (const one of together) seen.add(one);
  }
  return { groups, held, issues };
}

function componentOf(
  start: string,
  members: readonly string[],
  pairs: readonly Correlation[],
): readonly string[] {
  const reached = new Set([start]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const { a, b } of pairs) {
      if (reached.has(a)) reached.add(b);
      if (reached.has(b)) reached.add(a);
    }
  }
  return members.filter((member) => reached.has(member));
}

function triangle(members: readonly string[], pairs: readonly Correlation[]): number[][] | null {
  const matrix = members.map((_, i) => members.map((_, j) => Number(i === j)));
  for (const { a, b, rank } of pairs) {
    const [i, j] = [members.indexOf(a), members.indexOf(b)];
    if (i < 0 || j < 0) continue;
    matrix[i]![j] = matrix[j]![i] = copulaCorrelation(rank);
  }
  return cholesky(alongChains(matrix));
}

/** Pairs without a correlation of their own get the product along the strongest chain between them. */
function alongChains(matrix: readonly (readonly number[])[]): number[][] {
  const full = matrix.map((row) => [...row]);
  for (let k = 0; k < full.length; k++) {
    for (let i = 0; i < full.length; i++) {
      for (let j = 0; j < full.length; j++) {
        const chain = full[i]![k]! * full[k]![j]!;
        if (matrix[i]![j] === 0 && Math.abs(chain) > Math.abs(full[i]![j]!)) full[i]![j] = chain;
      }
    }
  }
  return full;
}
