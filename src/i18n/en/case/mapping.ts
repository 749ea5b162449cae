import { numberText } from '../../../core/number/numberText.ts';
import { monthsIn } from '../../../core/dataset/months/tableMonths.ts';
import { monthList } from '../issues/monthList.ts';
import type { mappingWords as danish } from '../../da/case/mapping.ts';

export const mappingWords: typeof danish = {
  goneDataset: 'deleted dataset',
  datasetGone: 'The dataset has been deleted. The case’s own figures are used until you choose another.',
  columnUnit: 'Unit of the column',
  columnUnitOf: (label) => `Unit in the column for “${label}”`,
  asShare: 'share between 0 and 1',
  asPercent: 'per cent',
  asNumber: 'number',
  unitStep: (from, to, how) => `Converted from ${from} to ${to}: ${how}.`,
  stepTimes: (times) => `the figure is multiplied by ${times}`,
  stepOver: (over) => `the figure is divided by ${over}`,
  stepBoth: (times, over) => `the figure is multiplied by ${times} and divided by ${over}`,
  stepScale: (scale) => `The figures of the column are also multiplied by ${scale}.`,
  stepTitle: 'From the column of the dataset',
  stepColumn: (column, unit) => `The column “${column}” is in ${unit}.`,
  stepExample: (row, from, to) => `${row}: ${from} in the column is ${to} here.`,
  nearTitle: 'Do these columns fit too?',
  nearHow: 'They look alike but are not certain. They are used only if you say so.',
  nearOffer: (column, label) => `“${column}” for “${label}”`,
  nearReasons: {
    several: 'The name fits, but several columns or figures share it.',
    cells: 'The name fits, but some cells cannot be used.',
    pace: 'The name fits, but the column is counted in another way.',
    spelling: 'The name is spelt almost the same.',
    part: 'The name fits only in part.',
  },
  nearUnusable: (cells) => (cells === 1 ? '1 cell would be missing.' : `${cells} cells would be missing.`),
  useColumn: 'Use the column',
  lastTitle: 'Used last time',
  lastHow: 'When a file with the same headers was last used here, it was like this:',
  lastEntry: (label, column, unit) => `“${label}” from “${column}”${unit === '' ? '' : `, ${unit}`}`,
  lastLeft: (labels) => `Without ${labels}: the column no longer fits.`,
  useLast: 'Use the same again',
  yearChoice: 'Rows from',
  everyYear: 'all years',
  everyMonth: 'each month on its own',
  yearRows: (year, rows) => (rows === 1 ? `${year} (1 row)` : `${year} (${numberText(rows, 'en')} rows)`),
  yearsMixed: (years, places) =>
    `The table has several years (${years}), and ${places === 1 ? '1 place stands' : `${places} places stand`} in more than one row. ` +
    'A place is counted once for every year, so the sums come out too large. Choose a year.',
  monthsMixed:
    'The table has a row for every month, so every place stands several times. Choose a year: its twelve months are then added up for each place.',
  monthsTogether: (year) =>
    `The twelve months of ${year} are added up for each place. A price or a share is used only where it is the same in every month.`,
  listOfMonths: (bits) => monthList(monthsIn(bits)),
  monthsLacking: (row, months) => `${row} has no row for ${months} and is shown as “missing”.`,
  monthsDoubled: (row, months) => `${row} has several rows for ${months} and is shown as “missing”.`,
  monthStep: {
    added: (year) => `The twelve months of ${year} are added up.`,
    mean: (year) => `The mean of the twelve months of ${year} is used.`,
    same: (year) => `The number is the same in all twelve months of ${year}.`,
  },
  monthSum: (row, months, sum) => `${row}: ${months} = ${sum}.`,
};
