import type { Program } from '../../../core/program/program.ts';
import { probability } from '../../../core/uncertainty/result/probability.ts';
import { drawableOutcomes } from '../../../core/uncertainty/run/drawableOutcomes.ts';
import type { DrawnFigures } from '../../../core/uncertainty/run/drawFigures.ts';
import type { SamplePlan } from '../../../core/uncertainty/sample/samplePlan.ts';
import type { Chance } from './drawsAnswer.ts';

/** Longer than this nobody asks about. */
const mostYears = 15;

/** Net present values and paybacks among the outcomes: what one asks of how often it pays. */
export function chanceFigures(program: Program): readonly string[] {
  return drawableOutcomes(program)
    .filter(({ figure }) => ['npv', 'payback'].includes(measureOf(program, figure)))
    .map(({ figure }) => figure);
}

/** How often each of them pays, in its own lens: never added. Figures are in shown units, years in years. */
export function chancesOf(
  program: Program,
  figures: DrawnFigures,
  plan: SamplePlan,
  horizon: number,
): readonly Chance[] {
  return chanceFigures(program).map((figure): Chance => {
    const values = figures.get(figure)!;
    if (measureOf(program, figure) === 'npv')
      return { kind: 'above', figure, probability: probability(values, 'above', 0, plan) };
    const years = Array.from({ length: Math.min(horizon, mostYears) }, (_, at) =>
      // Back after exactly so many years is within them.
      probability(values, 'below', at + 1 + 1e-9, plan),
    );
    return { kind: 'within', figure, years };
  });
}

function measureOf(program: Program, id: string): string {
  const node = program.nodes.get(id);
  return node?.kind === 'measure' ? node.measure.measure : '';
}
