import type { CaseView } from '../../caseView.svelte.ts';
import type { SweptAxis } from './sweptMarks.ts';

export interface PlaceOnAxis {
  readonly name: string;
  /** As drawn. */
  readonly value: number;
  readonly text: string;
}

/** Where each row stands on the axis, where the rows give the swept value themselves. */
export function placesOnAxis(view: CaseView, axis: SweptAxis): readonly PlaceOnAxis[] {
  const { rows } = view.open;
  const own = rows?.values.get(axis.parameter);
  if (!rows || !own) return [];
  return rows.names.flatMap((name, row): PlaceOnAxis[] => {
    const value = axis.of(axis.parameter, own[row] ?? NaN);
    const inside = value >= axis.low && value <= axis.high;
    return inside && !rows.totals[row]
      ? [{ name, value, text: `${rows.shown?.[row] ?? name} ${view.wording.exact(value)}` }]
      : [];
  });
}
