import { readCellNumber } from './cell/readCellNumber.ts';

export type Delimiter = ';' | '\t' | ',' | '|';

export interface Dialect {
  readonly delimiter: Delimiter;
  /** The first line is Excel's "sep=;": it rules, and is no record. */
  readonly sepLine: boolean;
  /** False: another delimiter fits as well, so the user should be asked. */
  readonly confident: boolean;
  /** The other delimiters that fit, best first. */
  readonly alternatives: readonly Delimiter[];
}

interface Candidate {
  readonly delimiter: Delimiter;
  /** Cells in most records. */
  readonly cells: number;
  /** Share of records with that many cells. */
  readonly stability: number;
  /** The same from the first such record to the last, lines that do not hold the delimiter left out. */
  readonly steadiness: number;
  /** A quote is not closed, or text stands behind a closing one: so cut, the cells make no sense. */
  readonly torn: boolean;
  /** Cells after the first record that are numbers. */
  readonly numbers: number;
  /** Whether any cell at all is something else than a number. */
  readonly words: boolean;
}

/** In order of preference where all else is equal: a semicolon leaves the comma to the decimals. */
const delimiters: readonly Delimiter[] = [';', '\t', ',', '|'];
const sampleRecords = 50;
const steady = 0.9;

/**
 * The delimiter of a CSV text whose line ends are \n, judged on its first 50 records with quotes honoured. What
 * splits every record alike wins; then what fits the quotes and makes more numbers; then semicolon, tab, comma, bar. A comma is no
 * delimiter where all it would divide are numbers: that is one column with decimal commas.
 */
export function detectDialect(text: string): Dialect {
  const stated = /^"?sep=([;,\t|])"?(?:\n|$)/i.exec(text);
  if (stated) return { delimiter: asDelimiter(stated[1]), sepLine: true, confident: true, alternatives: [] };
  const candidates = delimiters
    .map((delimiter) => judge(delimiter, splitSample(text, delimiter, sampleRecords)))
    .filter(({ delimiter, cells, words }) => cells > 1 && (delimiter !== ',' || words))
    .sort(
      (a, b) =>
        step(b.stability) - step(a.stability) ||
        b.stability - a.stability ||
        Number(a.torn) - Number(b.torn) ||
        b.numbers - a.numbers,
    );
  const [best, next] = candidates;
  const alternatives = candidates.slice(1).map((candidate) => candidate.delimiter);
  if (!best) return { delimiter: ';', sepLine: false, confident: true, alternatives };
  const rivalled = next !== undefined && next.stability >= best.stability && next.numbers >= best.numbers;
  return {
    delimiter: best.delimiter,
    sepLine: false,
    confident: best.steadiness >= steady && !rivalled,
    alternatives,
  };
}

interface Sample {
  readonly records: readonly string[][];
  readonly torn: boolean;
}

/** Splits a text with \n line ends into records, at most `most` of them; a cell in quotes may hold anything. */
export function splitSample(text: string, delimiter: Delimiter, most: number): Sample {
  const records: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let torn = false;
  for (let i = 0; i <= text.length && records.length < most; i++) {
    const character = text[i];
    if (quoted && character !== undefined) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') cell += text[++i];
      else {
        quoted = false;
        torn ||= ![delimiter, '\n', undefined].includes(text[i + 1]);
      }
    } else if (character === '"' && cell === '') {
      quoted = true;
    } else if (character === undefined || character === '\n' || character === delimiter) {
      cells.push(cell);
      cell = '';
      if (character === delimiter) continue;
      if (cells.some((each) => each.trim() !== '')) records.push(cells);
      cells = [];
    } else {
      cell += character;
    }
  }
  return { records, torn: torn || quoted };
}

function judge(delimiter: Delimiter, { records, torn }: Sample): Candidate {
  const counts = new Map<number, number>();
  for (const record of records) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  const [cells, often] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  const usual = records.filter((record) => record.length === cells);
  return {
    delimiter,
    cells,
    stability: records.length === 0 ? 0 : often / records.length,
    steadiness: steadinessOf(records, cells, delimiter),
    torn,
    numbers: records.slice(1).flat().filter(isNumber).length,
    words: !usual.flat().every(isNumber),
  };
}

/**
 * How evenly the table itself is cut: titles above it and notes below do not count, nor do empty cells behind
 * the last. A line without the delimiter may be a group of rows, but not where
 * that is a comma, which stands in words too.
 */
function steadinessOf(records: readonly string[][], cells: number, delimiter: Delimiter): number {
  const fits = (record: readonly string[]): boolean =>
    record.length >= cells && record.slice(cells).every((cell) => cell.trim() === '');
  const table = records.slice(records.findIndex(fits), records.findLastIndex(fits) + 1);
  const cut = delimiter === ',' ? table : table.filter(({ length }) => length > 1);
  const even = cut.filter(fits).length;
  return even * 2 < table.length ? 0 : even / cut.length;
}

function isNumber(text: string): boolean {
  return readCellNumber(text, 'da') !== null || readCellNumber(text, 'en') !== null;
}

/** Preamble and ragged rows lower the stability a little for every delimiter: within a tenth they are alike. */
function step(stability: number): number {
  return stability >= steady ? 1 : 0;
}

function asDelimiter(text: string | undefined): Delimiter {
  return delimiters.find((delimiter) => delimiter === text) ?? ';';
}
