import type { Issue } from '../../core/issue.ts';
import { sayIssue } from '../issueWords.ts';
import type { IssueWords } from '../issueWords.ts';
import { datasetIssues } from './issues/dataset.ts';
import { documentIssues } from './issues/document.ts';
import { fileIssues } from './issues/file.ts';
import { formulaIssues } from './issues/formula.ts';
import { programIssues } from './issues/program.ts';
import { uncertaintyIssues } from './issues/uncertainty.ts';
import { unitIssues } from './issues/unit.ts';

const issues: IssueWords<Issue> = {
  ...datasetIssues,
  ...documentIssues,
  ...fileIssues,
  ...formulaIssues,
  ...programIssues,
  ...uncertaintyIssues,
  ...unitIssues,
};

export function issueText(issue: Issue): string {
  return sayIssue(issues, issue);
}
