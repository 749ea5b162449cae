import type { BaseIssue, IssuePathItem } from 'valibot';
import { limits } from '../limits.ts';
import type { DocumentIssue } from '../issue.ts';
import { jsonPlace } from '../json/jsonPlace.ts';

/**
 * What the schema library found, in our own words for it, the first for each place; `root` is where in the file the
 * document stands.
 */
export function schemaIssues(found: readonly BaseIssue<unknown>[], root = ''): DocumentIssue[] {
  const first = new Map<string, DocumentIssue>();
  for (const each of found) {
    const issue = schemaIssue(each, root);
    const place = issue.code === 'document.missing-field' ? `${issue.at} ${issue.field}` : issue.at;
    if (!first.has(place)) first.set(place, issue);
  }
  return [...first.values()];
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
        // A pattern that is not of ids says what it wants by an example.
        return issue.message.startsWith('Invalid format')
          ? { code: 'document.bad-id', at, id: shortened(String(issue.input)) }
          : { code: 'document.not-one-of', at, found, allowed: issue.message };
      case 'min_value':
        return { code: 'document.out-of-bounds', at, value, low: limit, high: null };
      case 'max_value':
        return { code: 'document.out-of-bounds', at, value, low: null, high: limit };
      case 'finite':
        return { code: 'document.wrong-type', at, expected: 'number', found };
      case 'iso_timestamp':
        return { code: 'document.not-one-of', at, found, allowed: '2026-11-21T19:00:00.000Z' };
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
