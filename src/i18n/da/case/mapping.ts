import { numberText } from '../../../core/number/numberText.ts';
import { monthsIn } from '../../../core/dataset/months/tableMonths.ts';
import { monthList } from '../issues/monthList.ts';
// Columns of a dataset and what they stand for. Filled-in figures arrive already formatted.
export const mappingWords = {
  goneDataset: 'slettet datasæt',
  datasetGone: 'Datasættet er slettet. Der regnes med initiativets egne tal, indtil du vælger et andet.',
  columnUnit: 'Kolonnens enhed',
  columnUnitOf: (label: string) => `Enhed i kolonnen til »${label}«`,
  asShare: 'andel mellem 0 og 1',
  asPercent: 'procent',
  asNumber: 'antal',
  unitStep: (from: string, to: string, how: string) => `Omregnes fra ${from} til ${to}: ${how}.`,
  stepTimes: (times: string) => `tallet ganges med ${times}`,
  stepOver: (over: string) => `tallet divideres med ${over}`,
  stepBoth: (times: string, over: string) => `tallet ganges med ${times} og divideres med ${over}`,
  stepScale: (scale: string) => `Kolonnens tal ganges desuden med ${scale}.`,
  stepTitle: 'Fra kolonnen i datasættet',
  stepColumn: (column: string, unit: string) => `Kolonnen »${column}« er i ${unit}.`,
  stepExample: (row: string, from: string, to: string) => `${row}: ${from} i kolonnen er ${to} her.`,
  nearTitle: 'Passer disse kolonner også?',
  nearHow: 'De ligner, men er ikke sikre. De bruges først, når du siger ja.',
  nearOffer: (column: string, label: string) => `»${column}« til »${label}«`,
  nearReasons: {
    several: 'Navnet passer, men flere kolonner eller tal hedder det samme.',
    cells: 'Navnet passer, men nogle celler kan ikke bruges.',
    pace: 'Navnet passer, men kolonnen er opgjort på en anden måde.',
    spelling: 'Navnet er næsten stavet ens.',
    part: 'Navnet passer kun delvis.',
  },
  nearUnusable: (cells: number) => (cells === 1 ? '1 celle ville mangle.' : `${cells} celler ville mangle.`),
  useColumn: 'Brug kolonnen',
  lastTitle: 'Brugt sidst',
  lastHow: 'Sidst en fil med de samme overskrifter blev brugt her, var det sådan:',
  lastEntry: (label: string, column: string, unit: string) =>
    `»${label}« fra »${column}«${unit === '' ? '' : `, ${unit}`}`,
  lastLeft: (labels: string) => `Uden ${labels}: Kolonnen passer ikke længere.`,
  useLast: 'Brug det samme igen',
  yearChoice: 'Rækker fra',
  everyYear: 'alle år',
  everyMonth: 'hver måned for sig',
  yearRows: (year: string, rows: number) =>
    rows === 1 ? `${year} (1 række)` : `${year} (${numberText(rows, 'da')} rækker)`,
  yearsMixed: (years: string, places: number) =>
    `Tabellen har flere år (${years}), og ${places === 1 ? '1 sted' : `${places} steder`} står i flere rækker. ` +
    'Et sted tælles én gang for hvert år, så summerne bliver for store. Vælg et år.',
  monthsMixed:
    'Tabellen har en række for hver måned, så hvert sted står flere gange. Vælg et år: Så lægges årets tolv måneder sammen for hvert sted.',
  monthsTogether: (year: string) =>
    `De tolv måneder i ${year} er lagt sammen for hvert sted. En pris eller en andel bruges kun, når den er ens i alle måneder.`,
  listOfMonths: (bits: number) => monthList(monthsIn(bits)),
  monthsLacking: (row: string, months: string) =>
    `${row} har ingen række for ${months} og vises som »mangler«.`,
  monthsDoubled: (row: string, months: string) =>
    `${row} har flere rækker for ${months} og vises som »mangler«.`,
  monthStep: {
    added: (year: string) => `De tolv måneder i ${year} er lagt sammen.`,
    mean: (year: string) => `Gennemsnittet af de tolv måneder i ${year} er brugt.`,
    same: (year: string) => `Tallet er det samme i alle tolv måneder i ${year}.`,
  },
  monthSum: (row: string, months: string, sum: string) => `${row}: ${months} = ${sum}.`,
};
