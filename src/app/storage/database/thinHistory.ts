const KEPT = 10;
const APART_MS = 60_000;

interface Revision {
  readonly rev: number;
  readonly at: string;
  readonly name: string | null;
}

/**
 * Which of a document's revisions may go. Typing makes many revisions a minute: the newest stays, then those at least a
 * minute apart, ten in all; named ones always stay.
 */
export function thinHistory(revisions: readonly Revision[]): number[] {
  const newestFirst = [...revisions].sort((a, b) => b.rev - a.rev);
  const gone: number[] = [];
  let kept = 0;
  let lastKept = Infinity;
  for (const { rev, at, name } of newestFirst) {
    const time = Date.parse(at);
    if (name !== null) continue;
    if (kept < KEPT && lastKept - time >= APART_MS) {
      kept++;
      lastKept = time;
    } else {
      gone.push(rev);
    }
  }
  return gone;
}
