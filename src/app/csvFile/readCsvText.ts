import { detectDialect } from '../../core/dataset/dialect.ts';
import type { TableRecord } from '../../core/dataset/records/findHeader.ts';
import type { Question, RefusedFile } from '../../core/dataset/issue.ts';
import { tableOf } from '../../core/dataset/tableOf.ts';
import { limits } from '../../core/document/limits.ts';
import { refusedPreview, type CsvChoices, type CsvPreview } from './csvPreview.ts';
import { parseRecords } from './parseRecords.ts';
import { refuseText } from './refuseBytes.ts';

const sampleRecords = 20;
/** Enough for fifty records of any table within the limits, and quick however long the file. */
const sampleCharacters = 200_000;

/** Reads a CSV text: refusals first, then delimiter, records and table. Line breaks inside cells become \n. */
export function readCsvText(
  text: string,
  choices: CsvChoices,
  origin: Pick<CsvPreview, 'fileName' | 'encoding'>,
): CsvPreview {
  const { fileName, encoding } = origin;
  const refusal = refuseText(text);
  if (refusal) return refusedPreview(fileName, refusal, { encoding });
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const dialect = detectDialect(lines.slice(0, sampleCharacters));
  const delimiter = choices.delimiter ?? dialect.delimiter;
  const parsed = parseRecords(lines, delimiter);
  if ('issue' in parsed) return refusedPreview(fileName, parsed.issue, { encoding, delimiter });
  const records = dialect.sepLine ? parsed.records.slice(1) : parsed.records;
  const sample = sampleOf(records);
  const tooMuch = overLimits(records);
  if (tooMuch) return refusedPreview(fileName, tooMuch, { encoding, delimiter, sample });
  const { table, report } = tableOf(records, choices);
  if (table.rows === 0)
    return refusedPreview(fileName, { code: 'csv.no-rows', at: '' }, { encoding, delimiter, sample });
  const unsure: Question[] =
    dialect.confident || choices.delimiter
      ? []
      : [{ code: 'csv.unsure-delimiter', at: '', delimiter, alternatives: dialect.alternatives }];
  return { fileName, encoding, delimiter, sample, table, report, issues: [...unsure, ...report.questions] };
}

function sampleOf(records: readonly TableRecord[]): (readonly string[])[] {
  const sample: (readonly string[])[] = [];
  for (const { cells } of records) {
    if (cells.some((cell) => cell.trim() !== '')) sample.push(cells);
    if (sample.length === sampleRecords) break;
  }
  return sample;
}

function overLimits(records: readonly TableRecord[]): RefusedFile | null {
  let cells = 0;
  let columns = 0;
  for (const record of records) {
    cells += record.cells.length;
    if (record.cells.some((cell) => cell.length > limits.textLength)) return { code: 'csv.binary', at: '' };
    columns = Math.max(columns, record.cells.length);
  }
  if (columns > limits.columns) {
    return { code: 'csv.too-many-columns', at: '', found: columns, limit: limits.columns };
  }
  // One record more than rows: the header.
  if (records.length > limits.rows + 1) {
    return { code: 'csv.too-many-rows', at: '', found: records.length, limit: limits.rows };
  }
  return cells > limits.cells
    ? { code: 'csv.too-many-cells', at: '', found: cells, limit: limits.cells }
    : null;
}
