import Papa from 'papaparse';
import type { Delimiter } from '../../core/dataset/dialect.ts';
import type { TableRecord } from '../../core/dataset/records/findHeader.ts';
import type { RefusedFile } from '../../core/dataset/issue.ts';

/**
 * The records of a CSV text whose line ends are \n, every cell as it stands. A quote that is never closed, or text
 * behind a closing quote, refuses the file with its line: what follows could have been read as one giant cell.
 */
export function parseRecords(
  text: string,
  delimiter: Delimiter,
): { records: TableRecord[] } | { issue: RefusedFile } {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
  });
  const records: TableRecord[] = [];
  let line = 1;
  for (const cells of data) {
    records.push({ line, cells });
    line += 1;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  }
  const wrong = errors.find((error) => error.type === 'Quotes');
  if (!wrong) return { records };
  const code = wrong.code === 'MissingQuotes' ? 'csv.open-quote' : 'csv.stray-quote';
  return { issue: { code, at: '', line: records[wrong.row ?? 0]?.line ?? 1 } };
}
