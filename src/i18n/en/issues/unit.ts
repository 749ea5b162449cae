import type { UnitIssue } from '../../../core/units/issue.ts';
import type { IssueWords } from '../../issueWords.ts';

export const unitIssues: IssueWords<UnitIssue> = {
  'units.unknown': ({ at, unit, part, near }) =>
    `The unit “${unit}” at ${at} is not known: “${part}” is neither built in nor declared in the case. ` +
    (near === undefined ? 'Declare it under counts or units.' : `Did you mean “${near}”?`),
  'units.syntax': ({ at, unit, position }) =>
    `The unit “${unit}” at ${at} cannot be read from character ${position + 1}. Write for instance “h/yr” or “DKK/(post yr)”.`,
  'units.duplicate': ({ at, unit }) =>
    `The unit “${unit}” at ${at} exists already. Rename or remove one of them.`,
  'units.cycle': ({ at, unit }) =>
    `The unit “${unit}” at ${at} is explained by itself. Explain it by units that do not rest on it.`,
};
