import type { Issue } from '../../core/issue.ts';
import { caseHash, isAltered, type Revision } from '../../core/document/ledger.ts';
import { readCase } from '../../core/document/readCase.ts';
import { readScenario } from '../../core/document/readScenario.ts';
import { compileCase } from '../../core/program/compileCase.ts';
import type { CaseModel } from '../../core/model/case.ts';
import { OpenState, type OpenContent } from './openState.svelte.ts';
import type { WorkDocument } from './workDocument.ts';

export type OpenResult = { readonly state: OpenState } | { readonly issues: readonly Issue[] };

/** What the documents are opened with: the released revisions, and where tables are. */
export interface Opening extends Pick<OpenContent, 'tableOf' | 'openedAs' | 'language'> {
  readonly ledger: readonly Revision[];
}

/** Opens a kept document through the same gate as a stranger's file. */
export function openDocument(document: WorkDocument, opening: Opening): OpenResult {
  if (document.kind === 'case') return openModel(document.body, opening);
  const { ledger, ...asked } = opening;
  const reading = readScenario(document.body);
  if ('issues' in reading) return reading;
  const { scenario } = reading;
  const known = revisionsOf(scenario.case.id, ledger);
  const newest = Math.max(0, ...known);
  return {
    state: new OpenState({
      ...asked,
      program: compileCase(scenario.case),
      scenario,
      altered: isAltered(scenario.case, scenario.caseHash, ledger),
      newerRevision: newest > scenario.case.revision ? newest : null,
      savedChanges: document.checkpoint?.changes ?? scenario.changes,
    }),
  };
}

/** Opens a case, built in or the user's own. */
export function openModel(value: unknown, { ledger, ...asked }: Opening): OpenResult {
  const reading = readCase(value);
  if ('issues' in reading) return reading;
  const { model }: { model: CaseModel } = reading;
  const altered = isAltered(model, caseHash(model), ledger);
  const content = { ...asked, scenario: null, altered, newerRevision: null, savedChanges: [] };
  return { state: new OpenState({ program: compileCase(model), ...content }) };
}

function revisionsOf(id: string, ledger: readonly Revision[]): number[] {
  return ledger.filter((entry) => entry.id === id).map((entry) => entry.revision);
}
