import type { DocumentIssue, ReferenceKind } from '../../../core/document/issue.ts';
import { numberText } from '../../../core/number/numberText.ts';
import type { IssueWords } from '../../issueWords.ts';

const kinds: Readonly<Record<ReferenceKind, string>> = {
  figure: 'et tal',
  parameter: 'en forudsætning',
  profile: 'en indfasning',
  line: 'en post',
  payer: 'en betaler',
  group: 'en gruppe',
  reading: 'et sæt forudsætninger',
  table: 'en tabel',
  option: 'en valgmulighed',
  row: 'et sted',
  column: 'en kolonne',
  dataset: 'et datasæt',
};

const types: Readonly<Record<string, string>> = {
  string: 'en tekst',
  number: 'et tal',
  integer: 'et helt tal',
  boolean: 'true eller false',
  Array: 'en liste',
  Object: 'et objekt',
  option: 'en valgmulighed',
  null: 'ingenting (null)',
  undefined: 'ingenting',
};

function kind(name: string): string {
  return types[name] ?? `»${name}«`;
}

/** Where in the document; '' is the whole of it. */
function place(at: string): string {
  return at === '' ? 'Filen' : `»${at}«`;
}

function amount(value: number): string {
  return numberText(value, 'da');
}

function between(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `mellem ${amount(low)} og ${amount(high)}`;
  if (low !== null) return `mindst ${amount(low)}`;
  return high === null ? 'et tal' : `højst ${amount(high)}`;
}

function megabytes(size: number): string {
  return `${Math.ceil(size / 1_000_000)} MB`;
}

function nearby(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Er »${near}« ment?`;
}

export const documentIssues: IssueWords<DocumentIssue> = {
  'document.too-big': ({ size, limit }) =>
    `Filen er på ${megabytes(size)}, og grænsen er ${megabytes(limit)}. Gem færre scenarier i filen, eller gem uden datasæt.`,
  'document.not-json': ({ line, column }) =>
    `Filen er ikke en fil fra Gevinst, eller den er gået i stykker: Den kan ikke læses fra linje ${line}, tegn ${column}. Bed om filen igen.`,
  'document.too-deep': ({ line, limit }) =>
    `Filen har flere lag inden i hinanden end ${limit} (linje ${line}). Sådan skriver Gevinst ikke filer. Bed om filen igen.`,
  'document.too-many-parts': ({ limit }) =>
    `Filen består af flere end ${amount(limit)} dele. Gem færre scenarier i filen.`,
  'document.forbidden-key': ({ key, line }) =>
    `Linje ${line} bruger navnet »${key}«, som ikke er tilladt i en fil. Fjern linjen, hvis du selv har skrevet den.`,
  'document.duplicate-key': ({ at, key, line }) =>
    `${place(at)} har feltet »${key}« to gange, anden gang i linje ${line}. Behold det ene.`,
  'document.wrong-format': ({ found }) =>
    `Filen er ikke fra Gevinst${found === '' || found in types ? '' : ` (der står »${found}«)`}. Vælg en fil, der er gemt fra Gevinst.`,
  'document.missing-version': ({ at }) =>
    `${place(at)} siger ikke, hvilken udgave af formatet det er skrevet i. Feltet »formatVersion« mangler.`,
  'document.newer-version': () =>
    'Filen er lavet i en nyere udgave af Gevinst og er ikke åbnet. Intet er ændret her. Genindlæs siden for at få den nye udgave.',
  'document.wrong-count': ({ said, found }) =>
    `Filen siger, at den indeholder ${amount(said)}, men der er ${amount(found)}. Noget er gået tabt undervejs. Bed om filen igen.`,
  'document.damaged': () =>
    'Filen er ændret eller beskadiget, siden Gevinst skrev den. Tallene kan være andre end afsenderens. Se dem efter, eller bed om filen igen.',
  'document.altered-case': ({ id, revision }) =>
    `Initiativet »${id}« (udgave ${revision}) er ikke, som Gevinst er udgivet med det. Det mærkes »ændret initiativ«. Se formler og kilder efter.`,
  'document.unknown-field': ({ at, field }) =>
    `${place(at)}: Feltet »${field}« kendes ikke. Ret navnet, eller fjern feltet.`,
  'document.missing-field': ({ at, field }) => `${place(at)} mangler feltet »${field}«. Tilføj det.`,
  'document.wrong-type': ({ at, expected, found }) =>
    `${place(at)} skal være ${kind(expected)}, men er ${kind(found)}. Ret værdien.`,
  'document.not-one-of': ({ at, found, allowed }) =>
    `${place(at)} er »${found.replaceAll('"', '')}«, men skal være en af disse: ${allowed}.`,
  'document.bad-id': ({ at, id }) =>
    `${place(at)}: »${id}« kan ikke være et navn. Brug bogstaver a–z og tal, og begynd med et bogstav.`,
  'document.too-long': ({ at, length, limit }) =>
    `${place(at)} har længden ${amount(length)}, og grænsen er ${amount(limit)}. Gør det kortere.`,
  'document.too-short': ({ at, length, limit }) =>
    `${place(at)} har længden ${amount(length)} og skal mindst have ${amount(limit)}. Tilføj det, der mangler.`,
  'document.out-of-bounds': ({ at, value, low, high }) =>
    `${amount(value)} er uden for det mulige for ${place(at)}: Tallet skal være ${between(low, high)}.`,
  'document.disordered': ({ at, low, high }) =>
    `${place(at)}: Den laveste værdi, ${amount(low)}, er større end den højeste, ${amount(high)}. Byt dem om.`,
  'document.duplicate-id': ({ at, id, first }) =>
    `»${id}« findes to gange: ved ${first} og ved ${at}. Giv det ene et andet navn.`,
  'document.unknown-reference': ({ at, id, to, near }) =>
    `${place(at)} henviser til ${kinds[to]}, »${id}«, som ikke findes. ${nearby(near, 'Ret navnet, eller tilføj det, der mangler.')}`,
  'document.unknown-source': ({ at, source, near }) =>
    `${place(at)} henviser til kilden »${source}«, som ikke står på kildelisten. ${nearby(near, 'Tilføj kilden.')}`,
  'document.missing-role': ({ role }) =>
    `Initiativet har hverken en post eller en begrundelse for »${role}«. Tilføj en post, eller skriv under noLine, hvorfor den mangler.`,
  'document.no-last-verdict': ({ at }) =>
    `${place(at)}: Den sidste regel for konklusionen har en betingelse. Den sidste skal gælde i alle andre tilfælde: Fjern betingelsen.`,
  'document.bad-column': ({ at }) =>
    `${place(at)}: Kolonnens tal kan ikke læses. De er beskadiget eller har forkert længde. Bed om filen igen.`,
};
