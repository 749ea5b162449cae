import type { Program } from '../program.ts';

/** The named figures and everything they read, directly or not. */
export function upstream(program: Program, ids: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of program.figures.get(id)?.reads ?? []) visit(next);
  };
  for (const id of ids) visit(id);
  return found;
}
