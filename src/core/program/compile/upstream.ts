import type { Program } from '../program.ts';

/** The named figures and everything they read, directly or not; not what those read that are the end of a way. */
export function upstream(
  program: Program,
  ids: readonly string[],
  isEnd: (id: string) => boolean = () => false,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    if (isEnd(id)) return;
    for (const next of program.figures.get(id)?.reads ?? []) visit(next);
  };
  for (const id of ids) visit(id);
  return found;
}
