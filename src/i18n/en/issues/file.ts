import type { RefusedFile } from '../../../core/dataset/issue.ts';
import { numberText } from '../../../core/number/numberText.ts';
import type { IssueWords } from '../../issueWords.ts';

const asCsv = 'Save the sheet as “CSV UTF-8”, or copy the cells and paste them here.';

function megabytes(size: number): string {
  return `${Math.ceil(size / 1_000_000)} MB`;
}

export const fileIssues: IssueWords<RefusedFile> = {
  'csv.empty': () => 'The file is empty. Choose another file, or save it again from the spreadsheet.',
  'csv.too-large': ({ size, limit }) =>
    `The file has ${megabytes(size)}, and the limit is ${megabytes(limit)}. Split the file or remove columns you do not need.`,
  'csv.unreadable': () =>
    'The file can no longer be fetched. It may have been moved, or its drive is gone. Choose it again.',
  'csv.spreadsheet': () => `The file is an Excel workbook and cannot be read directly. ${asCsv}`,
  'csv.archive': () => 'The file is a zip archive. Unpack it and choose the CSV file inside.',
  'csv.web-page': () => `The file is a web page, not a table. ${asCsv}`,
  'csv.binary': () => `The file holds no text and cannot be read as a table. ${asCsv}`,
  'csv.wrong-encoding': ({ encoding }) => `The file is not written in ${encoding}. Choose another encoding.`,
  'csv.open-quote': ({ line }) =>
    `A quotation mark in line ${line} is never closed, so the rest of the file reads as one cell. Correct the line in the file.`,
  'csv.stray-quote': ({ line }) =>
    `A quotation mark stands wrongly in line ${line}. Correct the line in the file, or save it again from the spreadsheet.`,
  'csv.too-many-rows': ({ found, limit }) =>
    `The file has ${numberText(found, 'en')} rows, and the limit is ${numberText(limit, 'en')}. Split the file.`,
  'csv.too-many-columns': ({ found, limit }) =>
    `The file has ${numberText(found, 'en')} columns, and the limit is ${numberText(limit, 'en')}. Remove columns or choose another delimiter.`,
  'csv.too-many-cells': ({ found, limit }) =>
    `The file has ${numberText(found, 'en')} cells, and the limit is ${numberText(limit, 'en')}. Remove columns or split the file.`,
  'csv.no-rows': () => 'The file has a heading but no rows below it. Choose a file with at least one place.',
};
