import type { Scenario } from '../../model/scenario.ts';
import type { DocumentIssue } from '../issue.ts';
import type { StoredDataset } from '../storedDataset.ts';
import { doubles } from './uniqueIds.ts';

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
      const placed = lists[list].map((record, i) => ({
        id: record[field],
        at: `payload.${list}[${i}].${field}`,
      }));
      issues.push(...doubles(placed));
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
