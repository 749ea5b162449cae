import type { Expected, FormulaIssue, TypeName } from '../../../core/formula/issue.ts';
import type { IssueWords } from '../../issueWords.ts';

const awaited: Readonly<Record<Expected, string>> = {
  value: 'et tal eller et navn',
  operator: 'et regnetegn',
  option: 'en valgmulighed',
  'closing-parenthesis': 'en slutparentes',
  'closing-bracket': '»]« efter enheden',
  'comma-or-parenthesis': 'et komma eller en slutparentes',
  'name-before-is': 'navnet på et valg før »is«',
};

const kinds: Readonly<Record<TypeName, string>> = { number: 'et tal', yesNo: 'ja/nej', choice: 'et valg' };

function plain(unit: string): string {
  return unit === '1' ? 'et rent tal' : `»${unit}«`;
}

function place(issue: { at: string; formula: string; span: { start: number; end: number } }): string {
  const piece = issue.formula.slice(issue.span.start, issue.span.end);
  return piece === '' ? `Formlen for ${issue.at}` : `Formlen for ${issue.at} (»${piece}«)`;
}

function nearby(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Er »${near}« ment?`;
}

/** What an operator does to its two sides, as a verb. */
function doing(operator: string): string {
  if (operator === '+') return 'lægger sammen';
  if (operator === '-') return 'trækker fra hinanden';
  if (operator === '*') return 'ganger';
  if (operator === '/') return 'dividerer';
  if (/^[<>=!]/.test(operator)) return 'sammenligner';
  return `bruger »${operator}« på`;
}

/** Hours against kroner is the usual slip, and has its own way out. */
function remedy(left: string, right: string): string {
  const hours = [left, right].some((unit) => /^h\b/.test(unit));
  const kroner = [left, right].some((unit) => unit.startsWith('DKK'));
  if (hours && kroner) return 'Gang timerne med en timepris, eller fjern det ene led.';
  return 'Gang eller divider den ene side, så enhederne bliver ens, eller fjern det ene led.';
}

export const formulaIssues: IssueWords<FormulaIssue> = {
  'formula.character': (issue) =>
    `${place(issue)} har et tegn, der ikke kan bruges: »${issue.found}«. Fjern det.`,
  'formula.unexpected': (issue) =>
    `Formlen for ${issue.at} kan ikke læses ved tegn ${issue.span.start + 1}: ` +
    (issue.found === '' ? 'Den slutter' : `Der står »${issue.found}«`) +
    `, hvor der skulle stå ${awaited[issue.expected]}.`,
  'formula.reserved-word': (issue) =>
    `${place(issue)} bruger »${issue.found}« som navn. Ordet har en fast betydning. Vælg et andet navn.`,
  'formula.chained-comparison': (issue) =>
    `${place(issue)} sammenligner tre ting på én gang. Skriv to sammenligninger med »and« imellem.`,
  'formula.too-long': (issue) =>
    `Formlen for ${issue.at} er for lang: højst ${issue.limit} led. Del den i flere formler.`,
  'formula.too-deep': (issue) =>
    `Formlen for ${issue.at} har for mange parenteser inden i hinanden: højst ${issue.limit}. Del den i flere formler.`,
  'formula.unknown-name': (issue) =>
    `Formlen for ${issue.at} bruger »${issue.name}«, som ikke findes i initiativet. ${nearby(issue.near, 'Tilføj tallet, eller ret navnet.')}`,
  'formula.unknown-function': (issue) =>
    `Formlen for ${issue.at} bruger funktionen »${issue.name}«, som ikke findes. ${nearby(issue.near, 'Se listen over funktioner.')}`,
  'formula.argument-count': (issue) =>
    `${place(issue)} giver »${issue.name}« ${issue.found} tal; den skal have ` +
    (issue.least === issue.most ? `${issue.least}` : `${issue.least} til ${issue.most}`) +
    '.',
  'formula.unknown-option': (issue) =>
    `Formlen for ${issue.at} spørger, om »${issue.name}« er »${issue.option}«, men mulighederne er ${issue.options.join(', ')}. ` +
    nearby(issue.near, 'Ret muligheden.'),
  'formula.wrong-type': (issue) =>
    `${place(issue)} bruger »${issue.operator}« på ${kinds[issue.found]}, men der skal stå ${kinds[issue.expected]}.`,
  'formula.incompatible-units': (issue) =>
    `${place(issue)} ${doing(issue.operator)} ${plain(issue.left)} og ${plain(issue.right)}. ` +
    remedy(issue.left, issue.right),
  'formula.needs-step': (issue) =>
    `${place(issue)} runder »${issue.unit}« med »${issue.operator}« uden et trin. Skriv et trin i samme enhed, for eksempel ${issue.operator}(x, 1[${issue.unit}]).`,
  'formula.needs-plain': (issue) =>
    `${place(issue)} bruger »${issue.operator}« på »${issue.unit}«, men den regner kun på rene tal. Divider først med en størrelse i samme enhed.`,
  'formula.odd-root': (issue) =>
    `${place(issue)} tager kvadratroden af »${issue.unit}«. Det går kun, når hver enhed indgår i lige mange gange to.`,
  'formula.wrong-unit': (issue) =>
    `${place(issue)}: »${issue.operator}« skal have ${plain(issue.expected)}, men får ${plain(issue.found)}. Gang eller divider, så enheden passer.`,
  'formula.unknown-unit': (issue) =>
    `Formlen for ${issue.at} bruger enheden »${issue.unit}«, hvor »${issue.part}« ikke kendes. ${nearby(issue.near, 'Erklær den under counts eller units.')}`,
  'formula.unit-syntax': (issue) =>
    `Formlen for ${issue.at} har enheden »${issue.unit}«, som ikke kan læses fra tegn ${issue.position + 1}. Skriv for eksempel [h/yr].`,
  'formula.ambiguous-unit': (issue) =>
    `Enheden »${issue.unit}« i formlen for ${issue.at} læses som »${issue.readsAs}«. Sæt parentes om nævneren, hvis noget andet er ment.`,
  'formula.bare-constant': (issue) =>
    `Formlen for ${issue.at} indeholder tallet ${issue.number}. Gør det til en forudsætning med navn og kilde.`,
};
