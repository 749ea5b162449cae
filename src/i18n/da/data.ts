import { numberText } from '../../core/number/numberText.ts';
import { combine } from './combine.ts';
import { storedSize } from '../storedSize.ts';

const counted = (count: number): string => numberText(count, 'da');
const percent = (share: number): string => `${Math.floor(share * 100)}\u00a0%`;

export const data = {
  combine,
  title: 'Data',
  lead: 'Hent en tabel med ét sted, én afdeling eller ét år pr. række. En kolonne kan derefter erstatte et tal i et initiativ, så der regnes række for række.',
  bring: 'Hent en tabel',
  drop: 'Slip en CSV-fil her',
  pick: 'Vælg en fil',
  paste: 'eller indsæt fra Excel',
  pasteLabel: 'Indsæt celler kopieret fra et regneark',
  pasteRead: 'Læs det indsatte',
  pasteName: 'Indsat tabel',
  reading: 'Læser filen …',
  readingProgress: 'Hvor meget af filen der er læst',
  readSoFar: (share: number, rows: number) =>
    rows === 0 ? `${percent(share)} læst` : `${percent(share)} læst, ${counted(rows)} rækker`,
  stopReading: 'Stop læsningen',
  notRead: 'Læsningen blev ikke færdig',
  readingFailed: {
    silent:
      'Der skete ikke noget i ti sekunder, så læsningen er stoppet. Intet er gemt eller ændret. Prøv igen, eventuelt med en mindre fil.',
    broken: 'Læsningen gik i stykker undervejs. Intet er gemt eller ændret. Genindlæs siden, og prøv igen.',
  },
  refused: 'Filen kan ikke læses',
  found: 'Sådan er filen læst',
  foundMeaning: 'Ret det, der er læst forkert. Tabellen nedenfor følger med.',
  unsure: 'Se efter: Filen kan læses på flere måder.',
  allNumbers: 'Alle kolonner med tal på én gang:',
  percentAll: 'alle er procent: 0,57 er 0,57 %',
  percentShares: 'uden % er det andele: 0,57 er 57 %',
  fillDown: 'Ja, udfyld nedad',
  fillNot: 'Nej, lad dem være tomme',
  encoding: 'Tegnsæt',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-8-bom': 'UTF-8 med BOM',
    'windows-1252': 'Windows-1252 (ældre Excel)',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (big endian)',
  },
  delimiter: 'Skilletegn',
  delimiters: { ';': 'semikolon ( ; )', ',': 'komma ( , )', '\t': 'tabulator', '|': 'lodret streg ( | )' },
  letters: (texts: string) =>
    `Ord fra filen: ${texts}. Ser bogstaverne forkerte ud, så vælg et andet tegnsæt.`,
  headerLine: 'Linjen med overskrifter',
  headerChoice: (place: number, text: string) => `${place}. ${text}`,
  noHeader: 'ingen – kolonnerne får numre',
  namesColumn: 'Kolonnen med navne',
  noNames: 'ingen – rækkerne får numre',
  totalsApart: (count: number, names: string) =>
    count === 1 ? `Totalrækken lægges ikke oveni: ${names}` : `Totalrækkerne lægges ikke oveni: ${names}`,
  filled: (count: number, name: string) =>
    count === 1
      ? `1 tom celle i kolonnen »${name}« udfyldes med det, der står ovenover`
      : `${numberText(count, 'da')} tomme celler i kolonnen »${name}« udfyldes med det, der står ovenover`,
  columnType: (name: string) => `Indhold af kolonnen ${name}`,
  types: {
    'number-da': 'tal, 1.234,5',
    'number-en': 'tal, 1,234.5',
    'number-plain': 'tal',
    text: 'tekst',
    'date-dmy': 'dato, dag først',
    'date-mdy': 'dato, måned først',
    'date-ymd': 'dato, år først',
  },
  unnamed: (position: number) => `kolonne ${position}`,
  preview: 'De første rækker',
  report: 'Resultat',
  rowsRead: (rows: number, kept: number) =>
    rows === kept
      ? `${counted(rows)} rækker læst, alle er med.`
      : `${counted(rows)} rækker læst, ${counted(kept)} er med.`,
  linesInFile: (count: number, parts: string) =>
    count === 1 ? 'Filen har 1 linje.' : `Filens ${counted(count)} linjer: ${parts}.`,
  linesOf: {
    stored: (count: number) => (count === 1 ? '1 række' : `${counted(count)} rækker`),
    refused: (count: number) => (count === 1 ? '1 udeladt række' : `${counted(count)} udeladte rækker`),
    headerLines: (count: number) =>
      count === 1 ? '1 linje med overskrifter' : `${counted(count)} linjer med overskrifter`,
    above: (count: number) =>
      count === 1 ? '1 linje over tabellen' : `${counted(count)} linjer over tabellen`,
    notes: (count: number) =>
      count === 1 ? '1 note under tabellen' : `${counted(count)} noter under tabellen`,
    blank: (count: number) => (count === 1 ? '1 tom linje' : `${counted(count)} tomme linjer`),
  },
  passedLines: 'Linjer uden for tabellen',
  passedLine: (line: number, text: string) => `Linje ${counted(line)}: ${text}`,
  controls: 'Kontrolsummer',
  controlsMeaning:
    'Hold dem op mod kilden. Kolonnerne med tal er lagt sammen to gange: som de står i filen, og som de er læst.',
  controlsAlike: 'Alle tal i filen er med i tabellen.',
  controlsDiffer: (count: number) =>
    count === 1
      ? '1 tal i filen er ikke med i tabellen, fordi rækken ikke er det.'
      : `${counted(count)} tal i filen er ikke med i tabellen, fordi rækkerne ikke er det.`,
  controlColumn: 'Kolonne',
  controlFile: { count: 'Antal tal i filen', sum: 'Sum i filen' },
  controlTable: { count: 'Antal tal i tabellen', sum: 'Sum i tabellen' },
  controlRows: 'Sum uden totalrækker',
  rowsRefused: (count: number) =>
    count === 1 ? '1 række er ikke med:' : `${counted(count)} rækker er ikke med:`,
  doubtful: (count: number) =>
    count === 1 ? '1 celle er ikke læst:' : `${counted(count)} celler er ikke læst:`,
  andMore: (count: number) => `og ${counted(count)} til`,
  name: 'Navn på datasættet',
  store: 'Gem datasættet',
  stored: (name: string) => `»${name}« er gemt på denne enhed.`,
  datasets: 'Mine datasæt',
  none: 'Ingen datasæt endnu. Hent en fil med ét sted pr. række, eller indsæt fra Excel.',
  shipped: 'Datasæt, der følger med',
  shippedMeaning:
    'Tabeller fra de dokumenter, initiativerne bygger på, som kilden trykker dem. Hvor kilden intet tal har, mangler tallet.',
  shippedFixed: 'Følger med og kan ikke slettes.',
  broughtBy: (titles: string) => `Hører til ${titles}`,
  fromCases: 'Initiativernes egne rækker',
  fromCasesMeaning: 'De steder eller rækker, som et initiativ har med.',
  sources: 'Kilder',
  sourceAndNote: 'Kilde og bemærkning',
  source: 'Kilde',
  note: 'Bemærkning',
  row: 'Række',
  partOf: 'Del af',
  partOfRow: (whole: string) => `del af ${whole}, ikke lagt oveni`,
  totalRow: 'totalrække, ikke lagt oveni',
  deviations: 'Hvor kildens tal ikke passer sammen',
  deviationsMeaning:
    'Det trykte tal er med i tabellen. Det genberegnede følger af kildens øvrige trykte tal.',
  deviationFigure: 'Tal',
  printed: 'Trykt',
  recomputed: 'Genberegnet',
  reason: 'Grund',
  example: 'eksempel, ikke virkelige tal',
  rows: (count: number) => (count === 1 ? '1 række' : `${counted(count)} rækker`),
  size: (bytes: number) => `fylder ${storedSize(bytes, 'da')}`,
  columnCount: (count: number) => (count === 1 ? '1 kolonne' : `${count} kolonner`),
  usedBy: (names: string) => `Bruges i ${names}`,
  unused: 'Bruges ikke i noget scenarie',
  notFound: 'Datasættet findes ikke her. Det kan være slettet.',
  back: 'Til alle datasæt',
  rowsSeen: (first: number, last: number, all: number) =>
    `Række ${counted(first)}–${counted(last)} af ${counted(all)}`,
  goToRow: 'Gå til række',
  remove: 'Slet datasættet',
  removeTitle: (name: string) => `Slet »${name}«?`,
  removeUsed: (names: string) =>
    `Datasættet bruges i ${names}. Der regnes derefter uden steder, indtil du vælger et andet datasæt.`,
  removeMeaning: 'Det kan fortrydes.',
  removed: (name: string) => `»${name}« er slettet.`,
  writing: 'Danner filen …',
  writingProgress: 'Hvor meget af filen der er dannet',
  writtenSoFar: (rows: number, all: number) => `${counted(rows)} af ${counted(all)} rækker`,
  exportCsv: 'Gem som CSV',
  exportExcel: 'Gem som CSV til dansk Excel',
  excelHelp: 'Fra Excel: Gem som »CSV UTF-8 (semikolonsepareret)«, eller kopiér cellerne, og indsæt dem her.',
};
