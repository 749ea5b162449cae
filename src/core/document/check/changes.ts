import type { CaseModel } from '../../model/case.ts';
import type { Change, Scenario } from '../../model/scenario.ts';
import type { DocumentIssue } from '../issue.ts';
import { nearName } from '../../units/nearName.ts';
import { discountBounds } from './bounds.ts';
import { hardLimits, within } from './hardLimits.ts';
import { setValueIssue } from './setValueIssue.ts';

/** What does not fit between a scenario and the case it holds. */
export function changes(scenario: Omit<Scenario, 'case'>, model: CaseModel): DocumentIssue[] {
  const issues = scenario.changes.flatMap((change, index) =>
    changeIssues(change, model, `changes[${index}]`),
  );
  const first = new Map<string, string>();
  scenario.changes.forEach(({ parameter: id }, index) => {
    const at = `changes[${index}]`;
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    else issues.push({ code: 'document.duplicate-id', at, id, first: before });
  });
  const readings = model.readings?.map(({ id }) => id) ?? [];
  if (scenario.reading !== null && !readings.includes(scenario.reading)) {
    issues.push({ code: 'document.unknown-reference', at: 'reading', id: scenario.reading, to: 'reading' });
  }
  const parameters = model.parameters.map(({ id }) => id);
  for (const id of Object.keys(scenario.dataset?.mapping ?? {})) {
    if (!parameters.includes(id)) {
      issues.push({ code: 'document.unknown-reference', at: `dataset.mapping.${id}`, id, to: 'parameter' });
    }
  }
  issues.push(...discountBounds(scenario.settings, 'settings'));
  return issues;
}

function changeIssues(change: Change, model: CaseModel, at: string): DocumentIssue[] {
  const parameter = model.parameters.find(({ id }) => id === change.parameter);
  if (!parameter) {
    const meant = nearName(
      change.parameter,
      model.parameters.map(({ id }) => id),
    );
    return [
      {
        code: 'document.unknown-reference',
        at: `${at}.parameter`,
        id: change.parameter,
        to: 'parameter',
        ...(meant === undefined ? {} : { near: meant }),
      },
    ];
  }
  const issues: DocumentIssue[] = [];
  if (change.value !== undefined) {
    const issue = setValueIssue(parameter, change.value, `${at}.value`);
    if (issue) issues.push(issue);
  }
  const { low, high } = change;
  if (low !== undefined && high !== undefined && low > high) {
    issues.push({ code: 'document.disordered', at: `${at}.low`, low, high });
  }
  if ('options' in parameter || 'profile' in parameter) return issues;
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
  return issues;
}
