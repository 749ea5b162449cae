import type { CaseModel } from '../../core/model/case.ts';
import type { Text } from '../../core/model/text.ts';
import type { Evaluation } from '../../core/program/evaluation.ts';
import { figureAt } from '../../core/program/figureAt.ts';
import { formatState } from '../../i18n/format/formatState.ts';
import type { QuantityStyle } from '../../i18n/format/quantityOptions.ts';

/** A figure of an evaluation in words, in both languages. */
export function figureText(evaluation: Evaluation, id: string, style: QuantityStyle): Text {
  const { program, inputs } = evaluation;
  const info = program.figures.get(id);
  const state = figureAt(evaluation, id);
  const options = {
    style,
    model: program.model,
    round: info?.outcome?.round,
    none: info?.none,
    zero: info?.outcome?.zero,
    horizon: inputs.settings.horizon,
  };
  const unit = info?.type?.kind === 'yesNo' ? 'yes/no' : (info?.unit?.text ?? '1');
  return {
    da: formatState(state, unit, { ...options, language: 'da' }),
    en: formatState(state, unit, { ...options, language: 'en' }),
  };
}

/** The one figure a list shows of a scenario: the card's, else the first headline outcome. */
export function headlineText(evaluation: Evaluation): Text {
  return figureText(evaluation, headlineFigure(evaluation.program.model), 'headline');
}

export function headlineFigure(model: CaseModel): string {
  const first = model.outcomes.find((outcome) => outcome.headline) ?? model.outcomes[0];
  return model.card?.figure ?? first?.figure ?? '';
}
