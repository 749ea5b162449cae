import type { NumberStyle } from '../../number/readNumber.ts';
import type { ColumnEvidence } from '../column/columnEvidence.ts';

/** More digits than this are not exact in a double before they are scaled. */
const exactDigits = 15;
const longest = 24;
const tens = Float64Array.from({ length: exactDigits + 1 }, (_, power) => Number(`1e${power}`));
const comma = 44;
const point = 46;
const blank = 32;
/** What may stand behind a number, and whether it is per cent. */
const endings = new Map(
  [' ', '\u00a0', ''].flatMap((gap) => [
    [`${gap}%`, true],
    [`${gap}pct.`, true],
    [`${gap}kr.`, false],
    [`${gap}kr`, false],
  ]),
);

/** How marks stand in a number, and so how it reads. */
const notCommon = 0;
/** No marks, or blanks between groups: alike in both styles. */
const plain = 1;
/** One mark that can only be a decimal mark: alike in both styles. */
const decimalOnly = 2;
/** One mark that groups in one style and is the decimal mark of the other. */
const either = 3;
const danishOnly = 4;
const englishOnly = 5;

/**
 * The numbers that nearly all cells hold, read by their character codes and weighed in the same step, so that a
 * million rows are quick: digits, a minus in front, points, commas or blanks between groups, a decimal mark, %, kr.
 * The value has the same bits as readCellNumber gives, and the evidence grows as by weighCell. NaN = any other
 * cell, or a number of the other style: nothing is weighed then, and the full grammar must be asked.
 */
export function readCommonNumber(
  text: string,
  style: NumberStyle,
  found: ColumnEvidence,
  row: number,
): number {
  const length = text.length;
  if (length === 0 || length > longest) return NaN;
  let at = 0;
  let code = text.charCodeAt(0);
  const negative = code === 45 || code === 0x2212;
  if (negative) code = text.charCodeAt(++at);
  const zero = code === 48;
  if (!isDigit(code)) return NaN;
  let size = 0;
  let digits = 0;
  // Digits before the first mark, and since the last.
  let lead = 0;
  let run = 0;
  // Marks of the first kind met, and the one of another kind behind them that can only be the decimal mark.
  let mark = 0;
  let marks = 0;
  let decimal = 0;
  for (; at < length; at++) {
    code = text.charCodeAt(at);
    if (isDigit(code)) {
      size = size * 10 + (code - 48);
      digits++;
      run++;
      continue;
    }
    if (isBlankCode(code)) {
      if (!isDigit(text.charCodeAt(at + 1))) break;
      code = blank;
    } else if (code !== comma && code !== point) break;
    if (decimal !== 0 || (marks > 0 && run !== 3)) return NaN;
    if (marks === 0) {
      mark = code;
      lead = run;
    }
    if (code === mark) marks++;
    else if (code === blank) return NaN;
    else decimal = code;
    run = 0;
  }
  const percent = at === length ? false : endings.get(text.slice(at));
  if (run === 0 || digits > exactDigits || percent === undefined) return NaN;
  const kind =
    marks === 0
      ? zero && digits > 1
        ? notCommon
        : plain
      : kindOf({ zero, lead, run, mark, marks, decimal });
  if (kind === notCommon || kind === (style === 'da' ? englishOnly : danishOnly)) return NaN;
  if (kind === decimalOnly || decimal !== 0 || (kind === either && (mark === comma) === (style === 'da')))
    size /= tens[run] as number;
  weigh(found, kind, mark);
  if (kind >= either) unlike(found, text, row);
  if (percent) found.percents++;
  return negative ? 0 - size : size;
}

interface Marks {
  readonly zero: boolean;
  readonly lead: number;
  readonly run: number;
  readonly mark: number;
  readonly marks: number;
  readonly decimal: number;
}

function kindOf({ zero, lead, run, mark, marks, decimal }: Marks): number {
  const groups = lead <= 3 && !zero && (decimal !== 0 || run === 3);
  if (decimal !== 0) return groups ? (decimal === comma ? danishOnly : englishOnly) : notCommon;
  if (mark === blank) return groups ? plain : notCommon;
  if (marks > 1) return groups ? (mark === point ? danishOnly : englishOnly) : notCommon;
  if (groups) return either;
  return zero && lead > 1 ? notCommon : decimalOnly;
}

function weigh(found: ColumnEvidence, kind: number, mark: number): void {
  found.said++;
  found.numbers++;
  if (kind === decimalOnly) {
    if (mark === comma) found.danish++;
    else found.english++;
  } else if (kind === either) found.either++;
  else if (kind === danishOnly) found.onlyDanish++;
  else if (kind === englishOnly) found.onlyEnglish++;
}

function unlike(found: ColumnEvidence, text: string, row: number): void {
  if (found.unlikeNumber !== null && found.unlikeRow <= row) return;
  found.unlikeNumber = text;
  found.unlikeRow = row;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The blanks that may stand between groups, as in readNumber. */
function isBlankCode(code: number): boolean {
  return code === blank || code === 0xa0 || code === 0x2009 || code === 0x202f;
}
