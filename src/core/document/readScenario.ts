import { safeParse } from 'valibot';
import type { Issue } from '../issue.ts';
import type { Scenario } from '../model/scenario.ts';
import { changes } from './check/changes.ts';
import { caseHash } from './ledger.ts';
import { readCase, type CaseReading } from './readCase.ts';
import { scenarioSchema } from './schema/scenarioSchema.ts';
import { schemaIssues } from './schema/schemaIssues.ts';

export type ScenarioReading = { readonly scenario: Scenario } | { readonly issues: readonly Issue[] };

/**
 * The only way for a scenario into the app, from storage and file alike: shape, then the case it holds, then that its
 * changes fit that case. `caseHash` is computed anew, so that a changed case cannot pass for the one it was.
 * `caseOf` reads the case; a file with many scenarios of one case hands in one that remembers.
 */
export function readScenario(
  value: unknown,
  caseOf: (value: unknown) => CaseReading = readCase,
): ScenarioReading {
  const result = safeParse(scenarioSchema, value);
  if (!result.success) return { issues: schemaIssues(result.issues) };
  const reading = caseOf(result.output.case);
  if ('issues' in reading) {
    return { issues: reading.issues.map((issue) => ({ ...issue, at: inCase(issue.at) })) };
  }
  const { model } = reading;
  const scenario: Scenario = { ...result.output, case: model, caseHash: caseHash(model) };
  const issues = changes(scenario, model);
  return issues.length === 0 ? { scenario } : { issues };
}

function inCase(at: string): string {
  return at === '' ? 'case' : `case.${at}`;
}
