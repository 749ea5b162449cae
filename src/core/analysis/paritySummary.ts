import type { ParityLine } from './parityOf.ts';

export interface Share {
  readonly ok: number;
  readonly total: number;
}

/** How many figures come out, those the source prints apart from those worked out from it: only the first are its own. */
export interface ParitySummary {
  readonly printed: Share;
  readonly derived: Share;
}

export function paritySummary(lines: readonly ParityLine[]): ParitySummary {
  const share = (kind: ParityLine['kind']): Share => {
    const own = lines.filter((line) => line.kind === kind);
    return { ok: own.filter(({ ok }) => ok).length, total: own.length };
  };
  return { printed: share('printed'), derived: share('derived') };
}
