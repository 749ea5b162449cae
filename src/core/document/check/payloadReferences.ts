import type { Scenario } from '../../model/scenario.ts';
import type { DocumentIssue } from '../issue.ts';
import type { StoredDataset } from '../storedDataset.ts';

interface Documents {
  readonly scenarios: readonly Scenario[];
  readonly datasets: readonly StoredDataset[];
}

/** Ids that stand twice in one file, and scenarios whose dataset is not in it. */
export function payloadReferences({ scenarios, datasets }: Documents): DocumentIssue[] {
  const issues: DocumentIssue[] = [];
  const lists = { scenarios, datasets };
  for (const list of ['scenarios', 'datasets'] as const) {
    for (const field of ['id', 'uid'] as const) {
      const first = new Map<string, string>();
      lists[list].forEach((record, index) => {
        const at = `payload.${list}[${index}].${field}`;
        const before = first.get(record[field]);
        if (before === undefined) first.set(record[field], at);
        else issues.push({ code: 'document.duplicate-id', at, id: record[field], first: before });
      });
    }
  }
  const known = new Set(datasets.map(({ id }) => id));
  scenarios.forEach(({ dataset }, index) => {
    if (dataset && !known.has(dataset.id)) {
      const at = `payload.scenarios[${index}].dataset.id`;
      issues.push({ code: 'document.unknown-reference', at, id: dataset.id, to: 'dataset' });
    }
  });
  return issues;
}
