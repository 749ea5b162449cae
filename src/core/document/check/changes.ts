import { isQuantity } from '../../model/isQuantity.ts';
import type { CaseModel } from '../../model/case.ts';
import type { Change, Scenario } from '../../model/scenario.ts';
import type { DocumentIssue } from '../issue.ts';
import { discountBounds } from './bounds.ts';
import { hardLimits, within } from './hardLimits.ts';
import { referInto } from './refer.ts';
import { readingIds } from './references.ts';
import { setValueIssue } from './setValueIssue.ts';
import { doubles } from './uniqueIds.ts';

/** What does not fit between a scenario and the case it holds. */
export function changes(scenario: Omit<Scenario, 'case'>, model: CaseModel): DocumentIssue[] {
  const issues = scenario.changes.flatMap((change, index) =>
    changeIssues(change, model, `changes[${index}]`),
  );
  issues.push(...doubles(scenario.changes.map(({ parameter: id }, i) => ({ id, at: `changes[${i}]` }))));
  const refer = referInto(issues);
  refer('reading', scenario.reading ?? undefined, 'reading', readingIds(model));
  const parameters = model.parameters.map(({ id }) => id);
  for (const id of Object.keys(scenario.dataset?.mapping ?? {})) {
    refer(`dataset.mapping.${id}`, id, 'parameter', parameters);
  }
  const barriers = scenario.barriers ?? [];
  issues.push(...doubles(barriers.map(({ id }, i) => ({ id, at: `barriers[${i}]` }))));
  barriers.forEach((barrier, i) =>
    refer(`barriers[${i}].parameter`, barrier.parameter, 'parameter', parameters),
  );
  issues.push(...discountBounds(scenario.settings, 'settings'));
  return issues;
}

function changeIssues(change: Change, model: CaseModel, at: string): DocumentIssue[] {
  const parameter = model.parameters.find(({ id }) => id === change.parameter);
  const issues: DocumentIssue[] = [];
  if (!parameter) {
    const known = model.parameters.map(({ id }) => id);
    referInto(issues)(`${at}.parameter`, change.parameter, 'parameter', known);
    return issues;
  }
  if (change.value !== undefined) {
    const issue = setValueIssue(parameter, change.value, `${at}.value`);
    if (issue) issues.push(issue);
  }
  const { low, high } = change;
  if (low !== undefined && high !== undefined && low > high) {
    issues.push({ code: 'document.disordered', at: `${at}.low`, low, high });
  }
  if (!isQuantity(parameter)) return issues;
  const hard = hardLimits(parameter);
  for (const field of ['low', 'high'] as const) {
    const value = change[field];
    if (value !== undefined && !within(value, hard)) {
      issues.push({
        code: 'document.out-of-bounds',
        at: `${at}.${field}`,
        value,
        low: hard[0],
        high: hard[1],
      });
    }
  }
  const { dist } = change;
  const samples = typeof dist === 'object' && 'samples' in dist ? dist.samples : [];
  const outside = samples.findIndex((value) => !within(value, hard));
  if (outside >= 0) {
    const place = `${at}.dist.samples[${outside}]`;
    const value = samples[outside] ?? NaN;
    issues.push({ code: 'document.out-of-bounds', at: place, value, low: hard[0], high: hard[1] });
  }
  return issues;
}
