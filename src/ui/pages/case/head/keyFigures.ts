import type { CaseModel } from '../../../../core/model/case.ts';
import type { Outcome } from '../../../../core/model/figure.ts';
import type { Lens } from '../../../../core/model/line.ts';

export interface LensFigures {
  readonly lens: Lens;
  readonly outcomes: readonly Outcome[];
}

const order: readonly Lens[] = ['capacity', 'cash', 'societal'];

/** The three lenses side by side, headline figures first; a lens without figures says so and keeps its place. */
export function figuresByLens(model: Pick<CaseModel, 'outcomes'>): LensFigures[] {
  return order.map((lens) => ({
    lens,
    outcomes: headlineFirst(model.outcomes.filter((one) => one.lens === lens)),
  }));
}

/** Outcomes outside the three lenses. What is measured in a unit of its own in every row stands in their table. */
export function otherFigures(model: Pick<CaseModel, 'outcomes'>): Outcome[] {
  const others = model.outcomes.filter((one) => one.lens === undefined || one.lens === 'memo');
  return headlineFirst(others.filter((one) => one.unitFrom === undefined || one.headline));
}

/** What the strip on an upright screen repeats: the first headline figure of each lens, then more of them, up to four. */
export function stripFigures(
  model: Pick<CaseModel, 'outcomes'>,
  isShown: (outcome: Outcome) => boolean = () => true,
): Outcome[] {
  const first = figuresByLens(model).flatMap(({ outcomes }) => outcomes.filter(isShown).slice(0, 1));
  const more = model.outcomes.filter((one) => one.headline && isShown(one) && !first.includes(one));
  return [...first, ...more].slice(0, 4);
}

function headlineFirst(outcomes: readonly Outcome[]): Outcome[] {
  return [...outcomes.filter((one) => one.headline), ...outcomes.filter((one) => !one.headline)];
}
