import type { CaseModel } from '../../model/case.ts';
import type { Role } from '../../model/line.ts';
import type { DocumentIssue } from '../issue.ts';

/** The money lines that every case has, or says why it has not. */
export const MONEY_ROLES = [
  'investment',
  'running',
  'support',
  'training',
  'cover',
  'transport',
  'dip',
  'renewal',
] as const satisfies readonly Role[];

/** Money roles with neither a line nor a reason for having none; and a verdict that may end without a rule. */
export function roles(model: CaseModel): DocumentIssue[] {
  const named = new Set<Role>(model.lines.map((line) => line.role));
  for (const { roles } of model.noLine ?? []) for (const role of roles) named.add(role);
  const issues: DocumentIssue[] = MONEY_ROLES.filter((role) => !named.has(role)).map((role) => ({
    code: 'document.missing-role',
    at: 'lines',
    role,
  }));
  const last = model.verdict.length - 1;
  if (model.verdict[last]?.when !== undefined) {
    issues.push({ code: 'document.no-last-verdict', at: `verdict[${last}].when` });
  }
  return issues;
}
