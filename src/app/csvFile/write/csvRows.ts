import { guardFormula } from '../../../core/dataset/cell/formulaGuard.ts';

/** A cell to write: a text, a number in full precision, or nothing. */
export type CsvCell = string | number | null;

/** 'raw' for programs (comma, decimal point), 'danishExcel' for a double click in Denmark (semicolon, decimal comma). */
export type CsvStyle = 'raw' | 'danishExcel';

/** What stands before the header: the mark by which Excel knows UTF-8. */
export const csvStart: Readonly<Record<CsvStyle, string>> = { raw: '', danishExcel: '\ufeff' };

/**
 * Rows as CSV text after RFC 4180, each ended by CRLF. Numbers stand in full precision, ungrouped, with a hyphen as minus
 * and without exponent; one that is not finite is an empty cell. Texts that a spreadsheet would run as a formula get an
 * apostrophe in front, numbers never.
 */
export function csvRows(rows: readonly (readonly CsvCell[])[], style: CsvStyle): string {
  const danish = style === 'danishExcel';
  const delimiter = danish ? ';' : ',';
  const write = (cell: CsvCell): string => {
    if (typeof cell !== 'number') return quoted(guardFormula(cell ?? ''));
    return danish ? plainNumber(cell).replace('.', ',') : plainNumber(cell);
  };
  return rows.map((cells) => `${cells.map(write).join(delimiter)}\r\n`).join('');
}

/** Any delimiter calls for quotes, not only our own: whoever reads the file must not take it for that of the file. */
function quoted(cell: string): string {
  return /[;,\t|"\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * A decimal that reads back as the same number, without exponent; '' when there is none. Exactly three decimals get
 * a fourth, since 1,234 is one thousand and more to whoever reads commas as groups.
 */
function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = withoutExponent(String(value));
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

function withoutExponent(text: string): string {
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!parts) return text;
  const [, sign, whole = '', fraction = '', power] = parts;
  const digits = whole + fraction;
  const shift = Number(power);
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${digits}`;
  return `${sign}${digits}${'0'.repeat(shift - fraction.length)}`;
}
