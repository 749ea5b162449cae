import { deviationsOf } from '../../core/analysis/deviationsOf.ts';
import { evidenceGate } from '../../core/analysis/evidenceGate.ts';
import { parityOf, type ParityLine } from '../../core/analysis/parityOf.ts';
import { paritySummary } from '../../core/analysis/paritySummary.ts';
import type { CaseModel } from '../../core/model/case.ts';
import type { Text } from '../../core/model/text.ts';
import { compileCase } from '../../core/program/compileCase.ts';
import { evaluate } from '../../core/program/evaluate.ts';
import type { Evaluation } from '../../core/program/evaluation.ts';
import { figureAt } from '../../core/program/figureAt.ts';
import { prepareInputs } from '../../core/program/prepareInputs.ts';
import { fillSentence } from '../../i18n/format/fillSentence.ts';
import { caseRows } from '../../core/analysis/caseRows.ts';
import type { Program } from '../../core/program/program.ts';
import type { FigureState } from '../../core/program/figureAt.ts';
import { ownDataset } from '../document/caseDataset.ts';
import { documentIds, type Card } from './card.ts';
import { figureText, headlineFigure } from './headlineText.ts';

/** Names of missing figures that fit on a card. */
const NAMED = 2;
const NOTHING: Text = { da: '', en: '' };

/** What the library shows of a case, computed by the engine the app runs. Called when the app is built. */
export function cardOf(model: CaseModel): Card {
  const program = compileCase(model);
  // The rows the page opens with, if any.
  const rows = ownDataset(model) ? caseRows(program) : null;
  const evaluation = evaluate(
    program,
    prepareInputs(program, { reading: model.card?.reading ?? null, rows }),
  );
  const figure = headlineFigure(model);
  const info = program.figures.get(figure);
  if (!info)
    throw new Error(`Case ${model.id} shows the figure ${figure} on its card, which it does not have`);
  const state = figureAt(evaluation, figure);
  const parity = parityOf(model, program);
  const headlines = model.outcomes.filter((outcome) => outcome.headline);
  const { id, title, question, frees, evidence } = model;
  return {
    ...{ id, title, question, frees, evidence },
    headline: {
      value: state.state === 'value' ? state.value : null,
      unit: info.unit?.text ?? '',
      label: info.outcome?.label ?? info.label,
      text: figureText(evaluation, figure, 'headline'),
      waitsFor: waitsFor(state, program),
    },
    caption: filled(model.card?.caption ?? NOTHING, evaluation),
    source: filled(model.card?.source ?? NOTHING, evaluation),
    example: evidenceGate(program, prepareInputs(program, { rows })).example,
    parity: paritySummary(parity),
    deviations: deviationCounts(parity),
    chips: model.card?.chips ?? [],
    counts: (model.counts ?? []).map(({ many }) => many),
    documents: documentIds.filter((document) => model.sources.some((source) => source.id === document)),
    regions: model.regions ?? [],
    dataset: datasetOf(model),
    lenses: [...new Set(headlines.flatMap((outcome) => outcome.lens ?? []))],
  };
}

function filled(say: Text, evaluation: Evaluation): Text {
  const put = (language: 'da' | 'en') =>
    fillSentence(say[language], (id) => figureText(evaluation, id, 'sentence')[language]);
  return { da: put('da'), en: put('en') };
}

function deviationCounts(parity: readonly ParityLine[]): Card['deviations'] {
  const counts: Partial<Record<keyof Card['deviations'], number>> = {};
  for (const { kind, lines } of deviationsOf(parity)) counts[kind] = (counts[kind] ?? 0) + lines.length;
  return counts;
}

function waitsFor(state: FigureState, { figures }: Program): Card['headline']['waitsFor'] {
  if (state.state !== 'missing') return null;
  const labels = state.waitsFor.flatMap((id) => figures.get(id)?.label ?? []);
  return { first: labels.slice(0, NAMED), more: Math.max(0, labels.length - NAMED) };
}

function datasetOf({ dataset }: CaseModel): Card['dataset'] {
  if (!dataset?.rows?.length) return null;
  const columns = (dataset.columns ?? []).map((column) => column.label?.da ?? column.id);
  const { ref, example, rows } = dataset;
  return { shipped: ref ?? null, rows: rows.length, columns, example: example ?? false };
}
