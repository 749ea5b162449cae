import { numberText } from '../../core/number/numberText.ts';
import type { combine as danish } from '../da/combine.ts';

const counted = (count: number): string => numberText(count, 'en');

export const combine: typeof danish = {
  open: 'Combine with another dataset',
  title: 'Combine two datasets',
  meaning:
    'Columns of another dataset come beside your own, prices beside volumes for example. The result is a new dataset; the two others stay as they are.',
  other: 'The other dataset',
  chooseOther: 'choose a dataset',
  keyHere: 'Column here',
  keyThere: (other) => `The same in “${other}”`,
  firstKey: 'Choose the columns that are to match',
  addKey: 'Add a column that is to match too',
  removeKey: 'Remove',
  matching: 'Comparing the rows …',
  failed: 'The rows could not be compared. Nothing has changed. Try again.',
  rows: (count) => (count === 1 ? '1 row' : `${counted(count)} rows`),
  matched: 'Match',
  doubtful: 'Doubtful: the names are only alike',
  unmatched: 'Without a row in the other dataset',
  unused: (other) => `Not used from “${other}”`,
  doubtfulList: 'See the doubtful ones',
  unmatchedList: 'See the rows without',
  unusedList: (other) => `See what is not used from “${other}”`,
  pair: (left, right) => `“${left}” here, “${right}” there`,
  twice: (count, other) =>
    count === 1
      ? `One name stands in several rows of “${other}”, so nobody can tell which row is meant.`
      : `${counted(count)} names stand in several rows of “${other}”, so nobody can tell which row is meant.`,
  twiceHow: 'Add a column that tells them apart, the year for example.',
  acceptDoubtful: 'I have checked the doubtful ones: include them',
  take: (other) => `Columns to take from “${other}”`,
  tooLarge: 'The result would be larger than a dataset can be. Choose fewer columns.',
  store: 'Store as a new dataset',
  note: (name, other, by) => `Combined from “${name}” and “${other}” by ${by}.`,
  noteRows: (taken, rows, guessed) =>
    `${counted(taken)} of ${counted(rows)} rows got figures from the other dataset` +
    (guessed > 0 ? `, ${counted(guessed)} of them by names that are only alike.` : '.'),
};
