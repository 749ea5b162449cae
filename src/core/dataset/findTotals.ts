import type { Table, TableColumn } from './table.ts';

const totals =
  /^(?:ialt|totalt|subtotal|hele landet|hele regionen|grand total|overall|whole country|(?:.* )?i alt|(?:total|sum|samlet)(?:[ ,].*)?|(?:lands|regions)?gennemsnit(?:[ ,].*)?|average|mean|median|alle (?:regioner|sygehuse|hospitaler|afdelinger|kommuner|steder)|all (?:regions|hospitals|wards|municipalities|sites))$/;

/** A total also behind the name of the row (Nord; I alt): Total and Sum may be names of things there. */
const behindName = /^(?:ialt|hele landet|hele regionen|(?:.* )?i alt)$/;

/** A table bank's code before the name: 000 Hele landet. */
const code = /^\d{1,4} /;

/** Nothing else need be looked at closely. */
const hint = /al[tl]|total|sum|samlet|hele|over|whole|gennemsnit|average|mean|median/i;

/**
 * Rows that are the total or the mean of others: their first text, read from the left, says so (Total, I alt, Hele landet
 * …), a later one says "i alt", or it is the last row, has no text at all and a number that is the sum of those above.
 */
export function findTotals(table: Table): number[] {
  const texts = table.columns.filter((column) => column.type !== 'number');
  const placesOf = (of: RegExp): ReadonlySet<number>[] =>
    texts.map(
      ({ dictionary }) =>
        new Set(dictionary.flatMap((text, place) => (isTotalName(text, of) ? [place] : []))),
    );
  const [first, later] = [placesOf(totals), placesOf(behindName)];
  const rows: number[] = [];
  for (let row = 0; first.some(({ size }) => size > 0) && row < table.rows; row++) {
    let named = false;
    const isTotal = texts.some(({ data }, index) => {
      const place = data[row] ?? -1;
      if (place < 0) return false;
      const found = (named ? later : first)[index]?.has(place) ?? false;
      named = true;
      return found;
    });
    if (isTotal) rows.push(row);
  }
  return isNamelessSum(table, texts, rows) ? [...rows, table.rows - 1] : rows;
}

function isNamelessSum(table: Table, texts: readonly TableColumn[], totalRows: readonly number[]): boolean {
  const last = table.rows - 1;
  if (last < 2 || texts.length === 0 || texts.some(({ data }) => (data[last] ?? -1) >= 0)) return false;
  const apart = new Set(totalRows);
  return table.columns.some(({ type, data }) => {
    const said = type === 'number' ? (data[last] ?? NaN) : NaN;
    if (Number.isNaN(said) || said === 0) return false;
    let sum = 0;
    let size = 0;
    for (let row = 0; row < last; row++) {
      const value = data[row] ?? NaN;
      if (Number.isNaN(value) || apart.has(row)) continue;
      sum += value;
      size += Math.abs(value);
    }
    return Math.abs(sum - said) <= 1e-9 * size;
  });
}

function isTotalName(name: string, of: RegExp): boolean {
  if (!hint.test(name)) return false;
  return of.test(name.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[:.]$/, '').replace(code, ''));
}
