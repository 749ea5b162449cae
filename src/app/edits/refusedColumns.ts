import type { Issue } from '../../core/issue.ts';

/** What makes a mapping useless as a whole: a column that cannot stand for its parameter in any row. */
export const refusedColumns: ReadonlySet<Issue['code']> = new Set([
  'dataset.unknown-column',
  'dataset.unknown-row',
  'dataset.unknown-parameter',
  'dataset.not-mappable',
  'dataset.not-numbers',
  'dataset.unknown-unit',
  'dataset.unit-clash',
] as const);
