import type { BaseIssue, IssuePathItem } from 'valibot';
import { limits } from '../limits.ts';
import type { DocumentIssue } from '../issue.ts';
import { jsonPlace } from '../json/jsonPlace.ts';

/** What the schema library found, in our own words for it; `root` is where in the file the document stands. */
export function schemaIssues(found: readonly BaseIssue<unknown>[], root = ''): DocumentIssue[] {
  return found.map((issue) => schemaIssue(issue, root));
}

function schemaIssue(issue: BaseIssue<unknown>, root: string): DocumentIssue {
  const path = (issue.path ?? []).map(step);
  const at = joined(root, jsonPlace(path));
  const found = shortened(issue.received);
  if (issue.type === 'strict_object' || issue.type === 'object_with_rest') {
    const field = String(path.at(-1) ?? '');
    if (issue.expected === 'never' && path.length > 0) return { code: 'document.unknown-field', at, field };
    if (issue.expected === `"${field}"`) {
      return { code: 'document.missing-field', at: joined(root, jsonPlace(path.slice(0, -1))), field };
    }
  }
  if (issue.kind === 'validation') {
    const limit = Number(issue.requirement);
    const value = Number(issue.input);
    switch (issue.type) {
      case 'regex':
        return { code: 'document.bad-id', at, id: shortened(String(issue.input)) };
      case 'min_value':
        return { code: 'document.out-of-bounds', at, value, low: limit, high: null };
      case 'max_value':
        return { code: 'document.out-of-bounds', at, value, low: null, high: limit };
      case 'finite':
        return { code: 'document.out-of-bounds', at, value, low: -limits.number, high: limits.number };
      case 'iso_timestamp':
        return { code: 'document.wrong-type', at, expected: 'date', found };
      case 'check':
        return { code: 'document.too-long', at, length: lengthOf(issue.input), limit: limits.extraLength };
      case 'min_length':
        return { code: 'document.too-short', at, length: lengthOf(issue.input), limit };
      case 'max_length':
        return { code: 'document.too-long', at, length: lengthOf(issue.input), limit };
    }
  }
  if (issue.type === 'picklist' || issue.type === 'literal') {
    return { code: 'document.not-one-of', at, found, allowed: shortened(allowedWords(issue.expected ?? '')) };
  }
  const expected = issue.type === 'integer' ? 'integer' : issue.type === 'never' ? 'Object' : issue.expected;
  return { code: 'document.wrong-type', at, expected: expected ?? 'unknown', found };
}

function step(item: IssuePathItem): string | number {
  return typeof item.key === 'number' ? item.key : String(item.key);
}

function joined(root: string, place: string): string {
  return root === '' || place === '' || place.startsWith('[') ? root + place : `${root}.${place}`;
}

function lengthOf(input: unknown): number {
  return typeof input === 'string' || Array.isArray(input) ? input.length : 0;
}

/** `("a" | "b")` as the schema library writes it → `a, b`. */
function allowedWords(expected: string): string {
  return expected.replace(/[()"]/g, '').replaceAll(' | ', ', ');
}

function shortened(words: string): string {
  return words.length > 200 ? `${words.slice(0, 199)}…` : words;
}
