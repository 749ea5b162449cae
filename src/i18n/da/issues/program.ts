import type { ProgramIssue } from '../../../core/program/check/issue.ts';
import type { IssueWords } from '../../issueWords.ts';

function nearby(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Er »${near}« ment?`;
}

export const programIssues: IssueWords<ProgramIssue> = {
  'program.duplicate-id': ({ id }) =>
    `Navnet »${id}« bruges to gange i initiativet. Giv det ene et andet navn.`,
  'program.cycle': ({ path }) =>
    `Tallene beregnes ud fra hinanden i ring: ${path.join(' → ')}. Bryd ringen ved at gøre et af dem til en forudsætning.`,
  'program.unknown-reference': ({ at, field, id, near }) =>
    `»${at}« henviser i »${field}« til »${id}«, som ikke findes. ${nearby(near, 'Ret navnet.')}`,
  'program.wrong-unit': ({ at, field, expected, found }) =>
    `»${at}«: »${field}« har enheden »${found}«, men skal have »${expected}«. Ret formlen eller enheden.`,
  'program.mixed-units': ({ at, left, right }) =>
    `»${at}« lægger poster i »${left}« sammen med poster i »${right}«. Vælg poster med samme enhed.`,
  'program.mixed-lenses': ({ at }) =>
    `»${at}« blander budget, kapacitet og patienternes tid. De lægges aldrig sammen. Vælg én af dem.`,
  'program.money-only': ({ at, found }) =>
    `»${at}« kan kun beregnes af beløb, men posterne er i »${found}«. Vælg poster i kroner.`,
  'program.empty-selection': ({ at }) => `»${at}« vælger ingen poster. Ret udvalget, eller fjern tallet.`,
  'program.nominal-growth': ({ at, id }) =>
    `»${at}« stiger med »${id}«, som er en løbende stigning med inflation. Regnestykket er i faste priser. Brug den reale stigning.`,
  'program.whole-not-said': ({ at }) =>
    `»${at}« siger ikke, hvordan tallet dannes for alle steder under ét. Sæt »whole« til sum, none eller en formel.`,
  'program.whole-line-mapped': ({ at, id }) =>
    `Posten »${at}« betales én gang for alle steder, men bygger på »${id}«, der er forskellig fra sted til sted. Brug total(), eller lad posten gælde hvert sted.`,
  'program.missing-price-year': ({ at, year }) =>
    `»${at}« kan ikke regnes om: Pris- og lønindekset mangler ${year}. Tilføj årets stigning.`,
  'program.payer-unknown': ({ at, id }) =>
    `»${at}« har betaleren »${id}«, som ikke findes. Ret navnet, eller tilføj betaleren.`,
};
