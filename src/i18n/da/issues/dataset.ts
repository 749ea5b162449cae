import type { DoubtfulCell, MappingIssue, Question, RefusedRow } from '../../../core/dataset/issue.ts';
import { numberText } from '../../../core/number/numberText.ts';
import type { IssueWords } from '../../issueWords.ts';
import { monthList } from './monthList.ts';

function between(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `mellem ${numberText(low, 'da')} og ${numberText(high, 'da')}`;
  if (low !== null) return `mindst ${numberText(low, 'da')}`;
  return high === null ? 'et tal' : `højst ${numberText(high, 'da')}`;
}

export const datasetIssues: IssueWords<Question | DoubtfulCell | RefusedRow | MappingIssue> = {
  'csv.unsure-delimiter': ({ delimiter, alternatives }) =>
    `Det er ikke sikkert, hvad der skiller kolonnerne. Filen er læst med »${sign(delimiter)}«` +
    (alternatives.length > 0
      ? `, men ${alternatives.map((one) => `»${sign(one)}«`).join(' eller ')} passer også`
      : '') +
    '. Se efter i tabellen.',
  'dataset.ambiguous-numbers': ({ column, text }) =>
    `Tallene i kolonnen »${column}« kan læses på to måder: »${text}« er enten tusinder eller decimaler. Vælg her eller ved kolonnen.`,
  'dataset.ambiguous-dates': ({ column, text }) =>
    `Datoerne i kolonnen »${column}« kan læses på to måder: I »${text}« kan dag og måned byttes om. Dagen er læst først.`,
  'dataset.mixed-percent': ({ column, percents, numbers }) =>
    `I kolonnen »${column}« står der % ved ${numberText(percents, 'da')} af ${numberText(numbers, 'da')} tal. Er de andre tal også procent, eller er de andele, hvor 0,57 er det samme som 57 %? Vælg her, for indtil da læses »57 %« som 57 og »0,57« som 0,57.`,
  'dataset.leading-zeros': ({ column, text }) =>
    `Kolonnen »${column}« er læst som tal, men »${text}« begynder med 0, og det bliver væk. Vælg tekst, hvis det er koder.`,
  'dataset.blocks': ({ column, text, blank }) =>
    `I kolonnen »${column}« står teksten (»${text}« …) kun i den første række af hver gruppe, som når celler er flettet i regnearket. ${blank === 1 ? '1 række er tom' : `${numberText(blank, 'da')} rækker er tomme`}. Hører de til det, der står ovenover?`,
  'dataset.duplicate-name': ({ name, lines }) =>
    `»${name}« står i flere rækker (linje ${lines.join(', ')}). Giv stederne hver sit navn, hvis det er forskellige steder.`,
  'dataset.not-a-number': ({ line, column, text }) =>
    `Linje ${line}, »${column}«: »${text}« kan ikke læses som et tal. Cellen vises som »mangler«.`,
  'dataset.not-a-date': ({ line, column, text }) =>
    `Linje ${line}, »${column}«: »${text}« kan ikke læses som en dato. Cellen vises som »mangler«.`,
  'dataset.spreadsheet-error': ({ line, column, text }) =>
    `Linje ${line}, »${column}«: »${text}« er en fejl fra regnearket. Ret den dér, og hent filen igen. Cellen vises som »mangler«.`,
  'dataset.number-too-large': ({ line, column, text }) =>
    `Linje ${line}, »${column}«: »${text}« er større, end der kan regnes med. Cellen vises som »mangler«.`,
  'dataset.exponent': ({ line, column, text }) =>
    `Linje ${line}, »${column}«: »${text}« er forkortet af regnearket, så cifre kan være gået tabt. Vis hele tallet dér, og hent filen igen.`,
  'dataset.ragged-row': ({ line, expected, found, text }) =>
    `Linje ${line} har ${found === 1 ? '1 celle' : `${found} celler`}, men overskriften har ${expected}: »${text}«. Rækken er ikke med. Ret linjen i filen.`,
  'dataset.unknown-column': ({ at, column }) =>
    `»${at}« skulle tages fra kolonnen »${column}«, som ikke findes i datasættet. Vælg en anden kolonne.`,
  'dataset.unknown-row': ({ at, row }) =>
    `»${at}« skulle tages fra rækken »${row}«, som ikke findes i datasættet. Vælg en anden række.`,
  'dataset.unknown-parameter': ({ at, column }) =>
    `Kolonnen »${column}« er knyttet til »${at}«, som ikke findes i initiativet. Fjern koblingen.`,
  'dataset.not-mappable': ({ at, column }) =>
    `»${at}« kan ikke tages fra kolonnen »${column}«: Den slags forudsætning er den samme alle steder.`,
  'dataset.not-numbers': ({ at, column }) =>
    `»${at}« er et tal, men kolonnen »${column}« indeholder tekst. Vælg en kolonne med tal.`,
  'dataset.unknown-unit': ({ column, unit }) =>
    `Enheden »${unit}« for kolonnen »${column}« kendes ikke. Vælg enheden for kolonnen.`,
  'dataset.unit-clash': ({ at, column, columnUnit, parameterUnit }) =>
    `Kolonnen »${column}« er i »${columnUnit}«, men »${at}« er i »${parameterUnit}«. Vælg en kolonne i samme slags enhed, eller ret kolonnens enhed.`,
  'dataset.unknown-option': ({ at, column, row, text, options }) =>
    `»${row}« har »${text}« i kolonnen »${column}«, men »${at}« kan kun være ${options.join(', ')}. Ret teksten i filen.`,
  'dataset.months-missing': ({ column, row, months }) =>
    `»${row}« mangler ${monthList(months)} i kolonnen »${column}«. Et år kræver alle tolv måneder, så stedet vises som »mangler«.`,
  'dataset.months-doubled': ({ row, months }) =>
    `»${row}« har flere rækker for ${monthList(months)}, og det er ikke til at se, hvilken der gælder. Stedet vises som »mangler«.`,
  'dataset.months-differ': ({ at, column, row }) =>
    `»${row}« har forskellige tal i årets måneder i kolonnen »${column}«. De kan ikke lægges sammen, for »${at}« er ikke et tal pr. år. Stedet vises som »mangler«.`,
  'dataset.out-of-bounds': ({ at, column, row, value, low, high }) =>
    `»${row}« har ${numberText(value, 'da')} i kolonnen »${column}«, men »${at}« skal være ${between(low, high)}. Stedet vises som »mangler«.`,
};

function sign(delimiter: string): string {
  return delimiter === '\t' ? 'tabulator' : delimiter;
}
