import type { RefusedFile } from '../../../core/dataset/issue.ts';
import { numberText } from '../../../core/number/numberText.ts';
import type { IssueWords } from '../../issueWords.ts';

const asCsv = 'Gem arket som »CSV UTF-8 (semikolonsepareret)«, eller kopiér cellerne, og indsæt dem her.';

function megabytes(size: number): string {
  return `${Math.ceil(size / 1_000_000)} MB`;
}

export const fileIssues: IssueWords<RefusedFile> = {
  'csv.empty': () => 'Filen er tom. Vælg en anden fil, eller gem den igen fra regnearket.',
  'csv.too-large': ({ size, limit }) =>
    `Filen er på ${megabytes(size)}, og grænsen er ${megabytes(limit)}. Del filen, eller fjern kolonner, der ikke skal bruges.`,
  'csv.unreadable': () =>
    'Filen kan ikke længere hentes. Den er måske flyttet, eller drevet er koblet fra. Vælg den igen.',
  'csv.spreadsheet': () => `Filen er et Excel-ark og kan ikke læses direkte. ${asCsv}`,
  'csv.archive': () => 'Filen er et zip-arkiv. Pak den ud, og vælg CSV-filen i den.',
  'csv.web-page': () => `Filen er en internetside, ikke en tabel. ${asCsv}`,
  'csv.binary': () => `Filen indeholder ikke tekst og kan ikke læses som en tabel. ${asCsv}`,
  'csv.wrong-encoding': ({ encoding }) => `Filen er ikke skrevet i ${encoding}. Vælg et andet tegnsæt.`,
  'csv.open-quote': ({ line }) =>
    `Et anførselstegn i linje ${line} bliver aldrig lukket, så resten af filen læses som én celle. Ret linjen i filen.`,
  'csv.stray-quote': ({ line }) =>
    `Et anførselstegn står forkert i linje ${line}. Ret linjen i filen, eller gem den igen fra regnearket.`,
  'csv.too-many-rows': ({ found, limit }) =>
    `Filen har ${numberText(found, 'da')} rækker, og grænsen er ${numberText(limit, 'da')}. Del filen.`,
  'csv.too-many-columns': ({ found, limit }) =>
    `Filen har ${numberText(found, 'da')} kolonner, og grænsen er ${numberText(limit, 'da')}. Fjern kolonner, eller vælg et andet skilletegn.`,
  'csv.too-many-cells': ({ found, limit }) =>
    `Filen har ${numberText(found, 'da')} celler, og grænsen er ${numberText(limit, 'da')}. Fjern kolonner, eller del filen.`,
  'csv.no-rows': () => 'Filen har en overskrift, men ingen rækker under den. Vælg en fil med mindst ét sted.',
};
