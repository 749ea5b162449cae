import type { Issue } from '../core/issue.ts';

/** A sentence for every code of a folder's issues: what is wrong, where, both sides, what to do. */
export type IssueWords<I extends Issue> = {
  readonly [C in I['code']]: (issue: Extract<I, { code: C }>) => string;
};

/** The sentence for one issue. */
export function sayIssue(words: IssueWords<Issue>, issue: Issue): string {
  // The table's type ties each code to the issue of that code; TypeScript cannot follow that through the look-up.
  const say = words[issue.code] as (issue: Issue) => string;
  return say(issue);
}
