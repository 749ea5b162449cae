import type { UnitIssue } from '../../../core/units/issue.ts';
import type { IssueWords } from '../../issueWords.ts';

export const unitIssues: IssueWords<UnitIssue> = {
  'units.unknown': ({ at, unit, part, near }) =>
    `Enheden »${unit}« ved ${at} kendes ikke: »${part}« er hverken en indbygget enhed eller erklæret i initiativet. ` +
    (near === undefined ? 'Erklær den under counts eller units.' : `Er »${near}« ment?`),
  'units.syntax': ({ at, unit, position }) =>
    `Enheden »${unit}« ved ${at} kan ikke læses fra tegn ${position + 1}. Skriv for eksempel »h/yr« eller »DKK/(post yr)«.`,
  'units.duplicate': ({ at, unit }) =>
    `Enheden »${unit}« ved ${at} findes i forvejen. Giv den et andet navn, eller fjern den ene.`,
  'units.cycle': ({ at, unit }) =>
    `Enheden »${unit}« ved ${at} er forklaret ved sig selv. Forklar den med enheder, der ikke bygger på den.`,
};
