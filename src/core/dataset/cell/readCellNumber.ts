import { readNumber, type NumberStyle } from '../../number/readNumber.ts';

/** What stands for no øre: 25,- */
const wholeKroner = /(?<=\d),(?:-{1,2}|[\u2013\u2014\u2212])$/;
const exponent = /^([+-]?\d+(?:[.,]\d+)?)E([+-]?\d{1,3})$/i;

/**
 * A number as spreadsheets and data warehouses write it: what a user may type (readNumber), and besides a minus
 * behind the number, a negative number in parentheses, an exponent, and Danish prices (25,-). In the unit of the column; a trailing %
 * changes nothing (57 % is 57). null = not a number.
 */
export function readCellNumber(text: string, style: NumberStyle): number | null {
  const trimmed = style === 'da' ? text.trim().replace(wholeKroner, '') : text.trim();
  const negated = insideParentheses(trimmed) ?? beforeMinus(trimmed);
  if (negated !== null) {
    const value = readNumber(negated, style);
    return value === null || value < 0 ? null : 0 - value;
  }
  return readNumber(trimmed, style) ?? readExponent(trimmed);
}

/** Whether the cell is written with an exponent: Excel does so when it has dropped digits. */
export function hasExponent(text: string): boolean {
  return exponent.test(text.trim());
}

function insideParentheses(text: string): string | null {
  return text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : null;
}

function beforeMinus(text: string): string | null {
  return /\d ?[-−]$/.test(text) ? text.slice(0, -1) : null;
}

function readExponent(text: string): number | null {
  const parts = exponent.exec(text);
  if (!parts) return null;
  const value = Number(`${parts[1]?.replace(',', '.')}e${parts[2]}`);
  return Number.isFinite(value) ? value : null;
}
