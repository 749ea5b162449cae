import type { DocumentIssue } from '../issue.ts';
import { scanJson } from './scanJson.ts';

/** The value of a JSON text within the limits, or the one thing that is wrong with it. A byte order mark is dropped. */
export function parseJson(text: string): { readonly value: unknown } | { readonly issue: DocumentIssue } {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const issue = scanJson(bare);
  if (issue) return { issue };
  return { value: JSON.parse(bare) };
}
