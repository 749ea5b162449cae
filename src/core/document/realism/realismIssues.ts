import { safeParse } from 'valibot';
import type { Realism } from '../../model/settings/realism.ts';
import type { DocumentIssue } from '../issue.ts';
import { schemaIssues } from '../schema/schemaIssues.ts';
import { realismSchema } from './realismSchema.ts';

/** What a file with these switches would be refused for: said when they are set, not when they are read again. */
export function realismIssues(realism: Realism | undefined): readonly DocumentIssue[] {
  if (realism === undefined) return [];
  const result = safeParse(realismSchema, realism);
  return result.success ? [] : schemaIssues(result.issues, 'settings.realism');
}
