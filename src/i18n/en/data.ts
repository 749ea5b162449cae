import { numberText } from '../../core/number/numberText.ts';
import { combine } from './combine.ts';
import { storedSize } from '../storedSize.ts';
import type { data as danish } from '../da/data.ts';

const counted = (count: number): string => numberText(count, 'en');
const percent = (share: number): string => `${Math.floor(share * 100)}%`;

export const data: typeof danish = {
  combine,
  title: 'Data',
  lead: 'Bring in a table with one place, one ward or one year per row. A column can then replace a figure in a case, and the case is worked out row by row.',
  bring: 'Bring in a table',
  drop: 'Drop a CSV file here',
  pick: 'Choose a file',
  paste: 'or paste from Excel',
  pasteLabel: 'Paste cells copied from a spreadsheet',
  pasteRead: 'Read what was pasted',
  pasteName: 'Pasted table',
  reading: 'Reading the file …',
  readingProgress: 'How much of the file has been read',
  readSoFar: (share, rows) =>
    rows === 0 ? `${percent(share)} read` : `${percent(share)} read, ${counted(rows)} rows`,
  stopReading: 'Stop reading',
  notRead: 'The reading did not finish',
  readingFailed: {
    silent:
      'Nothing happened for ten seconds, so the reading was stopped. Nothing has been kept or changed. Try again, perhaps with a smaller file.',
    broken:
      'The reading broke off on the way. Nothing has been kept or changed. Reload the page and try again.',
  },
  refused: 'The file cannot be read',
  found: 'How the file was read',
  foundMeaning: 'Correct what was read wrongly. The table below follows.',
  unsure: 'Please check: the file can be read in more than one way.',
  allNumbers: 'All columns of numbers at once:',
  percentAll: 'all are per cent: 0.57 is 0.57%',
  percentShares: 'without % they are shares: 0.57 is 57%',
  fillDown: 'Yes, fill down',
  fillNot: 'No, leave them empty',
  encoding: 'Encoding',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-8-bom': 'UTF-8 with BOM',
    'windows-1252': 'Windows-1252 (older Excel)',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (big endian)',
  },
  delimiter: 'Delimiter',
  delimiters: { ';': 'semicolon ( ; )', ',': 'comma ( , )', '\t': 'tab', '|': 'vertical bar ( | )' },
  letters: (texts) => `Words from the file: ${texts}. If letters look wrong, choose another encoding.`,
  headerLine: 'Line of headings',
  headerChoice: (place, text) => `${place}. ${text}`,
  noHeader: 'none – the columns are numbered',
  namesColumn: 'The column of names',
  noNames: 'none – the rows are numbered',
  totalsApart: (count, names) =>
    count === 1
      ? `The total row is not added again: ${names}`
      : `The total rows are not added again: ${names}`,
  filled: (count, name) =>
    count === 1
      ? `1 empty cell in column “${name}” is filled with what stands above`
      : `${numberText(count, 'en')} empty cells in column “${name}” are filled with what stands above`,
  columnType: (name) => `Content of column ${name}`,
  types: {
    'number-da': 'number, 1.234,5',
    'number-en': 'number, 1,234.5',
    'number-plain': 'number',
    text: 'text',
    'date-dmy': 'date, day first',
    'date-mdy': 'date, month first',
    'date-ymd': 'date, year first',
  },
  unnamed: (position) => `column ${position}`,
  preview: 'The first rows',
  report: 'Result',
  rowsRead: (rows, kept) =>
    rows === kept
      ? `${counted(rows)} rows read, all of them kept.`
      : `${counted(rows)} rows read, ${counted(kept)} kept.`,
  linesInFile: (count, parts) =>
    count === 1 ? 'The file has 1 line.' : `The ${counted(count)} lines of the file: ${parts}.`,
  linesOf: {
    stored: (count) => (count === 1 ? '1 row' : `${counted(count)} rows`),
    refused: (count) => (count === 1 ? '1 row left out' : `${counted(count)} rows left out`),
    headerLines: (count) => (count === 1 ? '1 line of headings' : `${counted(count)} lines of headings`),
    above: (count) => (count === 1 ? '1 line above the table' : `${counted(count)} lines above the table`),
    notes: (count) => (count === 1 ? '1 note below the table' : `${counted(count)} notes below the table`),
    blank: (count) => (count === 1 ? '1 empty line' : `${counted(count)} empty lines`),
  },
  passedLines: 'Lines outside the table',
  passedLine: (line, text) => `Line ${counted(line)}: ${text}`,
  controls: 'Control totals',
  controlsMeaning:
    'Hold them against the source. Every column of numbers is added twice: as it stands in the file, and as it was read.',
  controlsAlike: 'Every number in the file is in the table.',
  controlsDiffer: (count) =>
    count === 1
      ? '1 number in the file is not in the table, because its row is left out.'
      : `${counted(count)} numbers in the file are not in the table, because their rows are left out.`,
  controlColumn: 'Column',
  controlFile: { count: 'Numbers in the file', sum: 'Sum in the file' },
  controlTable: { count: 'Numbers in the table', sum: 'Sum in the table' },
  controlRows: 'Sum without total rows',
  rowsRefused: (count) => (count === 1 ? '1 row is left out:' : `${counted(count)} rows are left out:`),
  doubtful: (count) => (count === 1 ? '1 cell was not read:' : `${counted(count)} cells were not read:`),
  andMore: (count) => `and ${counted(count)} more`,
  name: 'Name of the dataset',
  store: 'Keep the dataset',
  stored: (name) => `“${name}” is kept on this device.`,
  datasets: 'My datasets',
  none: 'No datasets yet. Drop a file with one place per row, or paste from Excel.',
  shipped: 'Datasets that come with the app',
  shippedMeaning:
    'Tables from the documents the cases rest on, as the source prints them. Where the source has no figure, it is missing.',
  shippedFixed: 'Comes with the app and cannot be deleted.',
  broughtBy: (titles) => `Belongs to ${titles}`,
  fromCases: 'Rows of the cases',
  fromCasesMeaning: 'The places or rows that a case brings along.',
  sources: 'Sources',
  sourceAndNote: 'Source and note',
  source: 'Source',
  note: 'Note',
  row: 'Row',
  partOf: 'Part of',
  partOfRow: (whole) => `part of ${whole}, not added`,
  totalRow: 'row of totals, not added',
  deviations: 'Where the source’s figures do not agree',
  deviationsMeaning:
    'The printed figure stands in the table. The recomputed one follows from the source’s other printed figures.',
  deviationFigure: 'Figure',
  printed: 'Printed',
  recomputed: 'Recomputed',
  reason: 'Reason',
  example: 'example, not real figures',
  rows: (count) => (count === 1 ? '1 row' : `${counted(count)} rows`),
  size: (bytes) => `takes up ${storedSize(bytes, 'en')}`,
  columnCount: (count) => (count === 1 ? '1 column' : `${count} columns`),
  usedBy: (names) => `Used in ${names}`,
  unused: 'Not used in any scenario',
  notFound: 'The dataset is not here. It may have been deleted.',
  back: 'To all datasets',
  rowsSeen: (first, last, all) => `Rows ${counted(first)}–${counted(last)} of ${counted(all)}`,
  goToRow: 'Go to row',
  remove: 'Delete the dataset',
  removeTitle: (name) => `Delete “${name}”?`,
  removeUsed: (names) =>
    `The dataset is used in ${names}. It will be worked out without places until you choose another dataset.`,
  removeMeaning: 'This can be undone.',
  removed: (name) => `“${name}” was deleted.`,
  writing: 'Making the file …',
  writingProgress: 'How much of the file has been made',
  writtenSoFar: (rows, all) => `${counted(rows)} of ${counted(all)} rows`,
  exportCsv: 'Save as CSV',
  exportExcel: 'Save as CSV for Danish Excel',
  excelHelp: 'From Excel: save as “CSV UTF-8”, or copy the cells and paste them here.',
};
