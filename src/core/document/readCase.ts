import { safeParse } from 'valibot';
import type { Issue } from '../issue.ts';
import type { CaseModel } from '../model/case.ts';
import { compileCase } from '../program/compileCase.ts';
import { bounds } from './check/bounds.ts';
import { references } from './check/references.ts';
import { roles } from './check/roles.ts';
import { sourceReferences } from './check/sourceReferences.ts';
import { uniqueIds } from './check/uniqueIds.ts';
import { versionIssue } from './check/versionIssue.ts';
import { fieldsOf } from './json/fieldsOf.ts';
import { typeName } from './json/typeName.ts';
import { CASE_VERSION, caseMigrations, migrate } from './migrations.ts';
import { caseSchema } from './schema/caseSchema.ts';
import { schemaIssues } from './schema/schemaIssues.ts';

export type CaseReading = { readonly model: CaseModel } | { readonly issues: readonly Issue[] };

/**
 * The only way for a case document into the app: built in, stored or dropped. Migrates, checks the shape (stops there
 * if it is wrong), then ids, references, sources, bounds, roles, and that it compiles; all issues, not the first.
 * Builds a fresh object from named fields; never throws, whatever it is given.
 */
export function readCase(value: unknown): CaseReading {
  const fields = fieldsOf(value);
  if (!fields) return { issues: [{ code: 'document.wrong-format', at: '', found: typeName(value) }] };
  const version = versionIssue(fields, 'gevinst-case', CASE_VERSION);
  if (version) return { issues: [version] };
  const current = migrate(fields, Number(fields['formatVersion']), caseMigrations);
  const result = safeParse(caseSchema, current);
  if (!result.success) return { issues: schemaIssues(result.issues) };
  const model: CaseModel = result.output;
  const issues = caseIssues(model);
  return issues.length === 0 ? { model } : { issues };
}

function caseIssues(model: CaseModel): Issue[] {
  return [
    ...uniqueIds(model),
    ...references(model),
    ...sourceReferences(model),
    ...bounds(model),
    ...roles(model),
    ...compileCase(model).issues,
  ];
}
