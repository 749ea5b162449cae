import type { DoubtfulCell, MappingIssue, Question, RefusedRow } from '../../../core/dataset/issue.ts';
import { numberText } from '../../../core/number/numberText.ts';
import type { IssueWords } from '../../issueWords.ts';
import { monthList } from './monthList.ts';

function between(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `between ${numberText(low, 'en')} and ${numberText(high, 'en')}`;
  if (low !== null) return `at least ${numberText(low, 'en')}`;
  return high === null ? 'a number' : `at most ${numberText(high, 'en')}`;
}

export const datasetIssues: IssueWords<Question | DoubtfulCell | RefusedRow | MappingIssue> = {
  'csv.unsure-delimiter': ({ delimiter, alternatives }) =>
    `It is not certain what separates the columns. The file was read with “${sign(delimiter)}”` +
    (alternatives.length > 0
      ? `, but ${alternatives.map((one) => `“${sign(one)}”`).join(' or ')} fits too`
      : '') +
    '. Check the table.',
  'dataset.ambiguous-numbers': ({ column, text }) =>
    `The numbers in column “${column}” can be read in two ways: “${text}” is either thousands or decimals. Choose here or at the column.`,
  'dataset.ambiguous-dates': ({ column, text }) =>
    `The dates in column “${column}” can be read in two ways: in “${text}” day and month may change places. The day was read first.`,
  'dataset.mixed-percent': ({ column, percents, numbers }) =>
    `In column “${column}” ${numberText(percents, 'en')} of ${numberText(numbers, 'en')} numbers have a %. Are the other numbers per cent too, or shares, where 0.57 is the same as 57%? Choose here; until then “57%” is read as 57 and “0.57” as 0.57.`,
  'dataset.leading-zeros': ({ column, text }) =>
    `Column “${column}” was read as numbers, but “${text}” begins with 0, which is lost. Choose text if these are codes.`,
  'dataset.blocks': ({ column, text, blank }) =>
    `In column “${column}” the text (“${text}” …) stands only in the first row of each group, as when cells are merged in the spreadsheet. ${blank === 1 ? '1 row is empty' : `${numberText(blank, 'en')} rows are empty`}. Do they belong to what stands above?`,
  'dataset.duplicate-name': ({ name, lines }) =>
    `“${name}” stands in several rows (lines ${lines.join(', ')}). Give the places different names if they are different places.`,
  'dataset.not-a-number': ({ line, column, text }) =>
    `Line ${line}, “${column}”: “${text}” cannot be read as a number. The cell is shown as “missing”.`,
  'dataset.not-a-date': ({ line, column, text }) =>
    `Line ${line}, “${column}”: “${text}” cannot be read as a date. The cell is shown as “missing”.`,
  'dataset.spreadsheet-error': ({ line, column, text }) =>
    `Line ${line}, “${column}”: “${text}” is an error from the spreadsheet. Mend it there and bring the file in again. The cell is shown as “missing”.`,
  'dataset.number-too-large': ({ line, column, text }) =>
    `Line ${line}, “${column}”: “${text}” is larger than can be worked with. The cell is shown as “missing”.`,
  'dataset.exponent': ({ line, column, text }) =>
    `Line ${line}, “${column}”: “${text}” was shortened by the spreadsheet, so digits may be lost. Show the whole number there and bring the file in again.`,
  'dataset.ragged-row': ({ line, expected, found, text }) =>
    `Line ${line} has ${found === 1 ? '1 cell' : `${found} cells`} but the heading has ${expected}: “${text}”. The row is left out. Correct the line in the file.`,
  'dataset.unknown-column': ({ at, column }) =>
    `“${at}” was to be taken from column “${column}”, which is not in the dataset. Choose another column.`,
  'dataset.unknown-row': ({ at, row }) =>
    `“${at}” was to be taken from row “${row}”, which is not in the dataset. Choose another row.`,
  'dataset.unknown-parameter': ({ at, column }) =>
    `Column “${column}” is linked to “${at}”, which is not in the case. Remove the link.`,
  'dataset.not-mappable': ({ at, column }) =>
    `“${at}” cannot be taken from column “${column}”: that kind of assumption is the same everywhere.`,
  'dataset.not-numbers': ({ at, column }) =>
    `“${at}” is a number, but column “${column}” holds text. Choose a column of numbers.`,
  'dataset.unknown-unit': ({ column, unit }) =>
    `The unit “${unit}” of column “${column}” is not known. Choose the column’s unit.`,
  'dataset.unit-clash': ({ at, column, columnUnit, parameterUnit }) =>
    `Column “${column}” is in “${columnUnit}” but “${at}” is in “${parameterUnit}”. Choose a column in the same kind of unit, or correct the column’s unit.`,
  'dataset.unknown-option': ({ at, column, row, text, options }) =>
    `“${row}” has “${text}” in column “${column}”, but “${at}” can only be ${options.join(', ')}. Correct the text in the file.`,
  'dataset.months-missing': ({ column, row, months }) =>
    `“${row}” lacks ${monthList(months)} in column “${column}”. A year takes all twelve months, so the place is shown as “missing”.`,
  'dataset.months-doubled': ({ row, months }) =>
    `“${row}” has several rows for ${monthList(months)}, and nothing tells which of them holds. The place is shown as “missing”.`,
  'dataset.months-differ': ({ at, column, row }) =>
    `“${row}” has different numbers in the months of the year in column “${column}”. They cannot be added up, for “${at}” is not a number per year. The place is shown as “missing”.`,
  'dataset.out-of-bounds': ({ at, column, row, value, low, high }) =>
    `“${row}” has ${numberText(value, 'en')} in column “${column}”, but “${at}” must be ${between(low, high)}. The place is shown as “missing”.`,
};

function sign(delimiter: string): string {
  return delimiter === '\t' ? 'tab' : delimiter;
}
