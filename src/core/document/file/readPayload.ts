import type { InferOutput } from 'valibot';
import type { Issue } from '../../issue.ts';
import type { CaseModel } from '../../model/case.ts';
import type { Scenario } from '../../model/scenario.ts';
import { canonicalJson } from '../canonicalJson.ts';
import { fieldsOf } from '../json/fieldsOf.ts';
import { readDataset } from '../dataset/readDataset.ts';
import type { DocumentIssue } from '../issue.ts';
import { caseHash, isAltered, type Revision } from '../ledger.ts';
import { readCase, type CaseReading } from '../readCase.ts';
import { readScenario } from '../readScenario.ts';
import type { envelopeSchema } from './envelopeSchema.ts';
import type { StoredDataset } from '../storedDataset.ts';

type Envelope = InferOutput<typeof envelopeSchema>;

export interface Payload {
  readonly scenarios: readonly Scenario[];
  readonly datasets: readonly StoredDataset[];
  readonly cases: readonly CaseModel[];
}

/** All documents of a file, or all that is wrong with any of them. Scenarios of one case share one model. */
export function readPayload(payload: Envelope['payload']): Payload | { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const caseOf = rememberingCaseReader();
  const scenarios = payload.scenarios.flatMap((value, index) => {
    const reading = readScenario(value, caseOf);
    if ('scenario' in reading) return [reading.scenario];
    issues.push(...placed(reading.issues, `payload.scenarios[${index}]`));
    return [];
  });
  const datasets = payload.datasets.flatMap((value, index) => {
    const reading = readDataset(value);
    if ('dataset' in reading) return [reading.dataset];
    issues.push(...placed(reading.issues, `payload.datasets[${index}]`));
    return [];
  });
  const cases = payload.cases.flatMap((value, index) => {
    const reading = caseOf(value);
    if ('model' in reading) return [reading.model];
    issues.push(...placed(reading.issues, `payload.cases[${index}]`));
    return [];
  });
  return issues.length === 0 ? { scenarios, datasets, cases } : { issues };
}

/** Counts that do not agree with what is there: a file cut or put together by hand. */
export function countIssues(counts: Envelope['counts'], payload: Payload): DocumentIssue[] {
  const rows = payload.datasets.reduce((sum, dataset) => sum + dataset.rows, 0);
  const pairs = [
    ['scenarios', counts.scenarios, payload.scenarios.length],
    ['datasets', counts.datasets, payload.datasets.length],
    ['cases', counts.cases, payload.cases.length],
    ['rows', counts.rows ?? rows, rows],
  ] as const;
  return pairs
    .filter(([, said, found]) => said !== found)
    .map(([field, said, found]) => ({ code: 'document.wrong-count', at: `counts.${field}`, said, found }));
}

type AlteredMark = Extract<DocumentIssue, { code: 'document.altered-case' }>;

/** Cases that are not what they go by, or not what the scenario was saved with. */
export function alteredMarks(
  raw: Envelope['payload'],
  payload: Payload,
  ledger: readonly Revision[],
): AlteredMark[] {
  const marks: AlteredMark[] = [];
  const mark = (at: string, { id, revision }: CaseModel): void => {
    marks.push({ code: 'document.altered-case', at, id, revision });
  };
  payload.scenarios.forEach((scenario, index) => {
    const said = fieldsOf(raw.scenarios[index])?.['caseHash'];
    if (said !== scenario.caseHash || isAltered(scenario.case, scenario.caseHash, ledger)) {
      mark(`payload.scenarios[${index}].case`, scenario.case);
    }
  });
  payload.cases.forEach((model, index) => {
    if (isAltered(model, caseHash(model), ledger)) mark(`payload.cases[${index}]`, model);
  });
  return marks;
}

function rememberingCaseReader(): (value: unknown) => CaseReading {
  const known = new Map<string, CaseReading>();
  return (value) => {
    const text = canonicalJson(value);
    const reading = known.get(text) ?? readCase(value);
    known.set(text, reading);
    return reading;
  };
}

function placed(issues: readonly Issue[], root: string): Issue[] {
  return issues.map((issue) => ({ ...issue, at: issue.at === '' ? root : `${root}.${issue.at}` }));
}
