import type { CaseModel } from '../../../src/core/model/case.ts';
import { drawnCase } from './drawnCase.ts';

/**
 * The case with most formulas and lines, drawn, with its figures by formula and measure. What is found by search is left
 * out: it asks for many runs itself.
 */
export function largest(models: readonly CaseModel[], draws: number) {
  const size = ({ formulas, lines }: CaseModel): number => formulas.length + lines.length;
  const model = models.reduce((most, one) => (size(one) > size(most) ? one : most));
  const measures = (model.measures ?? []).filter((one) => !('solve' in one));
  return {
    ...drawnCase(model, draws),
    id: model.id,
    figures: [...model.formulas, ...measures].map(({ id }) => id),
  };
}
