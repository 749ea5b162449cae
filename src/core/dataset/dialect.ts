import { readCellNumber } from './cell/readCellNumber.ts';
import { usualWidth } from './records/usualWidth.ts';

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
  /** Cells in the records of the table. */
  readonly cells: number;
  /** Share of records with that many cells. */
  readonly share: number;
  /** The same from the first of them to the last, titles and notes left out. */
  readonly evenness: number;
  /** The same where lines that do not hold the delimiter are left out, if there are not many. */
  readonly steadiness: number;
  /** A quote is not closed, or text stands behind a closing one: so cut, the cells make no sense. */
  readonly torn: boolean;
  /** Cells of such records, the first left out, that are numbers. */
  readonly numbers: number;
  /** Whether any cell at all is something else than a number. */
  readonly words: boolean;
}

/** In order of preference where all else is equal: a semicolon leaves the comma to the decimals. */
const delimiters: readonly Delimiter[] = [';', '\t', ',', '|'];
const sampleRecords = 50;
const steady = 0.9;

/**
 * The delimiter of a CSV text whose line ends are \n, judged on its first 50 records with quotes honoured. What splits
 * the table evenly wins, titles above and notes below left out; a comma only over what makes no numbers, since commas
 * stand in words and numbers too; then what fits most records, what fits the quotes, what makes more numbers; then
 * semicolon, tab, comma, bar. A comma is no delimiter where all it would divide are numbers: that is one column with
 * decimal commas.
 */
export function detectDialect(text: string): Dialect {
  const stated = /^"?sep=([;,\t|])"?(?:\n|$)/i.exec(text);
  if (stated) return { delimiter: asDelimiter(stated[1]), sepLine: true, confident: true, alternatives: [] };
  const candidates = delimiters
    .map((delimiter) => judge(delimiter, splitSample(text, delimiter, sampleRecords)))
    .filter(({ delimiter, cells, words }) => cells > 1 && (delimiter !== ',' || words));
  const most = candidates.reduce((share, candidate) => Math.max(share, candidate.share), 0);
  const commaNumbers = candidates.find(({ delimiter }) => delimiter === ',')?.numbers ?? 0;
  const isEven = ({ evenness, share }: Candidate): boolean => evenness >= steady && share * 2 >= most;
  const behind = ({ delimiter, numbers, torn }: Candidate): number => {
    if (delimiter === ',' || torn) return 1;
    if (numbers > 0) return 0;
    return commaNumbers > 0 ? 2 : 1;
  };
  candidates.sort(
    (a, b) =>
      Number(isEven(b)) - Number(isEven(a)) ||
      behind(a) - behind(b) ||
      b.share - a.share ||
      Number(a.torn) - Number(b.torn) ||
      b.numbers - a.numbers,
  );
  const [best, ...others] = candidates;
  const alternatives = others.map(({ delimiter }) => delimiter);
  if (!best) return { delimiter: ';', sepLine: false, confident: true, alternatives };
  const rivalled = others.some(
    (other) =>
      isEven(other) &&
      other.evenness >= best.evenness &&
      other.share >= best.share &&
      other.numbers >= best.numbers,
  );
  const confident = best.steadiness >= steady && !rivalled;
  return { delimiter: best.delimiter, sepLine: false, confident, alternatives };
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
  const counts: number[] = [];
  for (const { length } of records) counts[length] = (counts[length] ?? 0) + 1;
  const cells = usualWidth(counts);
  const usual = records.filter(({ length }) => length === cells);
  const numbers = usual.slice(1).flat().filter(isNumber).length;
  const words = !usual.flat().every(isNumber);
  const share = usual.length / Math.max(1, records.length);
  return { delimiter, cells, share, ...evennessOf(records, cells, delimiter), torn, numbers, words };
}

/**
 * How evenly the table itself is cut: titles above it and notes below do not count, nor do empty cells behind the last.
 * A line without the delimiter may be a group of rows, but not where that is a comma, which stands in words too.
 */
function evennessOf(
  records: readonly string[][],
  cells: number,
  delimiter: Delimiter,
): Pick<Candidate, 'evenness' | 'steadiness'> {
  const fits = (record: readonly string[]): boolean =>
    record.length >= cells && record.slice(cells).every((cell) => cell.trim() === '');
  const table = records.slice(records.findIndex(fits), records.findLastIndex(fits) + 1);
  const even = table.filter(fits).length;
  const evenness = even / table.length;
  const cut = delimiter === ',' ? table : table.filter(({ length }) => length > 1);
  return { evenness, steadiness: evenness < 0.5 ? 0 : even / cut.length };
}

function isNumber(text: string): boolean {
  return readCellNumber(text, 'da') !== null || readCellNumber(text, 'en') !== null;
}

function asDelimiter(text: string | undefined): Delimiter {
  return delimiters.find((delimiter) => delimiter === text) ?? ';';
}
