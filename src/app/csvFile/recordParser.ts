import Papa from 'papaparse';
import type { Delimiter } from '../../core/dataset/dialect.ts';
import type { RefusedFile } from '../../core/dataset/issue.ts';
import type { RecordBatch } from '../../core/dataset/reading/addRecords.ts';
import { limits } from '../../core/document/limits.ts';

/** The records that a piece of text completes, and why the file is refused where they end; null = it is not. */
export interface ParsedRecords extends RecordBatch {
  readonly issue: RefusedFile | null;
}

export interface RecordParser {
  push(text: string): ParsedRecords;
  end(): ParsedRecords;
}

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly type: string; readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** No record within the limits is longer. A quote that is never closed must not gather the rest of the file. */
const longestRecord = limits.columns * limits.textLength;

export type LineEnd = '\n' | '\r\n';

/**
 * The records of a CSV text that comes in pieces; every cell as it stands, a record that is not whole held back until
 * it is. Lines are counted right where CRLF ends records and stands in no cell, or where every line end is \n. A quote
 * that is never closed, or text behind a closing quote, refuses the file with its line: what follows could have been
 * read as one giant cell.
 */
export function recordParser(
  delimiter: Delimiter,
  { newline = '\n', firstLine = 1 }: { readonly newline?: LineEnd; readonly firstLine?: number } = {},
): RecordParser {
  const style = { delimiter, newline, quoteChar: '"' } as const;
  const asTheyStand = { header: false, dynamicTyping: false, skipEmptyLines: false } as const;
  let rest = '';
  let line = firstLine;
  // A record that goes on for many pieces is looked at again only when twice as much has come.
  let wait = 0;

  const parse = (text: string, last: boolean): Parsed =>
    new Papa.Parser({ ...style, ...asTheyStand }).parse(text, 0, !last);

  function take(text: string, last: boolean): ParsedRecords {
    const { data, errors, meta } = parse(text, last);
    const used = last ? text.length : meta.cursor;
    const mayBreak = newline === '\n' && text.includes('"');
    const lines = linesOf(data, line, mayBreak ? breaksIn(text.slice(0, used)) : data.length);
    line = lines[data.length] as number;
    // What is wrong with the record held back is told when it is whole.
    const wrong = errors.find(({ type, row = 0 }) => type === 'Quotes' && row < data.length);
    if (!wrong) {
      rest = text.slice(used);
      return { records: data, lines, issue: null };
    }
    const row = wrong.row ?? 0;
    const code = wrong.code === 'MissingQuotes' ? 'csv.open-quote' : 'csv.stray-quote';
    return { records: data.slice(0, row), lines, issue: { code, at: '', line: lines[row] ?? 1 } };
  }

  /** What of the text at hand makes whole records. */
  function advance(): ParsedRecords {
    const whole = rest;
    const piece = whole.slice(0, longestRecord);
    const taken = take(piece, false);
    const found = taken.records.length > 0 || taken.issue !== null;
    if (piece.length < whole.length) {
      rest += whole.slice(longestRecord);
      if (!found) return { ...taken, issue: take(piece, true).issue ?? { code: 'csv.binary', at: '' } };
    }
    wait = found ? 0 : Math.min(whole.length * 2, longestRecord + 1);
    return taken;
  }

  return {
    push(text) {
      rest += text;
      return rest.length < wait ? nothing : advance();
    },
    end() {
      const parts = [advance()];
      while (rest.length > longestRecord && parts.at(-1)?.issue === null) parts.push(advance());
      if (rest !== '' && parts.at(-1)?.issue === null) parts.push(take(rest, true));
      return {
        records: parts.flatMap(({ records }) => records),
        lines: Int32Array.from(parts.flatMap(({ records, lines }) => [...lines.subarray(0, records.length)])),
        issue: parts.at(-1)?.issue ?? null,
      };
    },
  };
}

const nothing: ParsedRecords = { records: [], lines: new Int32Array(0), issue: null };

/** The line that each record begins on, and last the line behind them. */
function linesOf(records: readonly (readonly string[])[], first: number, breaks: number): Int32Array {
  const lines = new Int32Array(records.length + 1);
  const unbroken = breaks === records.length;
  let line = first;
  for (let i = 0; i < records.length; i++) {
    lines[i] = line;
    line += 1;
    if (!unbroken)
      for (const cell of records[i] as readonly string[]) if (cell.includes('\n')) line += breaksIn(cell);
  }
  lines[records.length] = line;
  return lines;
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
