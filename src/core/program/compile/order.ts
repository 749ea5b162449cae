import type { ProgramIssue } from '../check/issue.ts';

/**
 * Sorts nodes so that each comes after those it reads. A cycle is named once, with its path, and its nodes are
 * left out of the order; everything else still computes. Ties keep the order given.
 */
export function order(reads: ReadonlyMap<string, readonly string[]>): {
  sorted: string[];
  broken: ReadonlySet<string>;
  issues: ProgramIssue[];
} {
  const sorted: string[] = [];
  const broken = new Set<string>();
  const issues: ProgramIssue[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];

  function visit(id: string): void {
    if (state.get(id) === 'done' || !reads.has(id)) return;
    if (state.get(id) === 'open') {
      const cycle = path.slice(path.indexOf(id));
      if (!cycle.some((member) => broken.has(member))) {
        issues.push({ code: 'program.cycle', at: id, path: [...cycle, id] });
      }
      for (const member of cycle) broken.add(member);
      return;
    }
    state.set(id, 'open');
    path.push(id);
    for (const next of reads.get(id) ?? []) visit(next);
    path.pop();
    state.set(id, 'done');
    if (!broken.has(id)) sorted.push(id);
  }
  for (const id of reads.keys()) visit(id);
  return { sorted, broken, issues };
}
