import type { CaseModel } from '../../model/case.ts';
import type { DocumentIssue } from '../issue.ts';

/** Ids that stand twice among what formulas do not read; for figures, counts and units the compiler says it. */
export function uniqueIds(model: CaseModel): DocumentIssue[] {
  const issues: DocumentIssue[] = [];
  for (const field of ['groups', 'readings', 'tables', 'sources'] as const) {
    issues.push(...doubles(placed(field, model[field])));
  }
  issues.push(...doubles(placed('dataset.columns', model.dataset?.columns)));
  const rows = model.dataset?.rows?.map((row) => ({ id: row.name }));
  issues.push(...doubles(placed('dataset.rows', rows)));
  model.parameters.forEach((parameter, index) => {
    if (!('options' in parameter)) return;
    const options = parameter.options.map((option) => (typeof option === 'string' ? { id: option } : option));
    issues.push(...doubles(placed(`parameters[${index}].options`, options)));
  });
  return issues;
}

/** An id and the place where it stands. */
export interface Placed {
  readonly at: string;
  readonly id: string;
}

function placed(field: string, things: readonly { readonly id: string }[] | undefined): Placed[] {
  return (things ?? []).map((thing, index) => ({ at: `${field}[${index}]`, id: thing.id }));
}

/** One issue for each id that has stood before, naming where it stood first. */
export function doubles(things: readonly Placed[]): DocumentIssue[] {
  const first = new Map<string, string>();
  const issues: DocumentIssue[] = [];
  for (const { id, at } of things) {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    else issues.push({ code: 'document.duplicate-id', at, id, first: before });
  }
  return issues;
}
