import type { CaseModel } from '../../model/case.ts';
import type { DocumentIssue } from '../issue.ts';
import { datasetReferences } from './datasetReferences.ts';
import { referInto, type Refer } from './refer.ts';

const PAYERS = ['region', 'hospital', 'municipality', 'generalPractice', 'patient', 'state', 'fund'];

/** References to what the document should hold and does not. Those inside formulas are the compiler's. */
export function references(model: CaseModel): DocumentIssue[] {
  const issues: DocumentIssue[] = [];
  const refer = referInto(issues);
  caseReferences(model, refer);
  reportReferences(model, refer);
  datasetReferences(model, refer);
  return issues;
}

function caseReferences(model: CaseModel, refer: Refer): void {
  const parameters = model.parameters.map(({ id }) => id);
  const groups = (model.groups ?? []).map(({ id }) => id);
  const payers = [...PAYERS, ...(model.payers ?? [])];
  model.parameters.forEach(({ group }, i) => refer(`parameters[${i}].group`, group, 'group', groups));
  model.lines.forEach(({ when }, i) => {
    if (!('follow' in when)) return;
    when.follow.net?.payers?.forEach((payer, k) =>
      refer(`lines[${i}].when.follow.net.payers[${k}]`, payer, 'payer', payers),
    );
  });
  model.measures?.forEach((measure, i) => {
    if (!('of' in measure)) return;
    measure.of.payers?.forEach((payer, k) => refer(`measures[${i}].of.payers[${k}]`, payer, 'payer', payers));
  });
  model.correlations?.forEach(({ a, b }, i) => {
    refer(`correlations[${i}].a`, a, 'parameter', parameters);
    refer(`correlations[${i}].b`, b, 'parameter', parameters);
  });
}

function reportReferences(model: CaseModel, refer: Refer): void {
  const readings = readingIds(model);
  const tables = (model.tables ?? []).map(({ id }) => id);
  const figures = figureIds(model);
  model.published?.forEach(({ table, reading }, i) => {
    refer(`published[${i}].table`, table, 'table', tables);
    refer(`published[${i}].reading`, reading, 'reading', readings);
  });
  model.tables?.forEach(({ reading }, i) => refer(`tables[${i}].reading`, reading, 'reading', readings));
  chartReferences(model, refer);
  if (!model.card) return;
  refer('card.figure', model.card.figure, 'figure', figures);
  refer('card.reading', model.card.reading, 'reading', readings);
  for (const language of ['da', 'en'] as const) {
    for (const [, id] of model.card.caption[language].matchAll(/\{([^{}]*)\}/g)) {
      refer(`card.caption.${language}`, id, 'figure', figures);
    }
  }
}

/** What a chart draws is there; lines run along a table over a parameter, never over rows. */
function chartReferences(model: CaseModel, refer: Refer): void {
  const figures = figureIds(model);
  const sweeps = (model.tables ?? []).flatMap(({ id, over }) => ('parameter' in over ? [id] : []));
  model.charts?.forEach((chart, i) => {
    const at = `charts[${i}]`;
    if ('table' in chart) {
      refer(`${at}.table`, chart.table, 'table', sweeps);
      chart.mark?.forEach((id, k) => refer(`${at}.mark[${k}]`, id, 'figure', figures));
    }
    if ('value' in chart) refer(`${at}.value`, chart.value, 'figure', figures);
    if (chart.kind !== 'bullets') return;
    for (const field of ['target', 'previous', 'better', 'met'] as const) {
      refer(`${at}.${field}`, chart[field], 'figure', figures);
    }
  });
}

/** Readings that can be named: the case's own, and the built-in one that fills what starts empty. */
export function readingIds(model: CaseModel): string[] {
  return ['example', ...(model.readings ?? []).map(({ id }) => id)];
}

function figureIds(model: CaseModel): string[] {
  return [model.parameters, model.formulas, model.lines, model.measures ?? []].flatMap((things) =>
    things.map(({ id }) => id),
  );
}
