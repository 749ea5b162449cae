import type { DocumentIssue } from './document/issue.ts';
import type { DatasetIssue } from './dataset/issue.ts';
import type { FormulaIssue } from './formula/issue.ts';
import type { ProgramIssue } from './program/check/issue.ts';
import type { UncertaintyIssue } from './uncertainty/issue.ts';
import type { UnitIssue } from './units/issue.ts';

/** Everything a user can cause. Wording is in i18n; `at` names the place. */
export type Issue = UnitIssue | FormulaIssue | ProgramIssue | DocumentIssue | DatasetIssue | UncertaintyIssue;
