import type { Table } from './table.ts';

const totals =
  /^(?:ialt|totalt|subtotal|hele landet|hele regionen|grand total|overall|whole country|(?:.* )?i alt|(?:total|sum|samlet)(?:[ ,].*)?)$/;

/** A table bank's code before the name: 000 Hele landet. */
const code = /^\d{1,4} /;

/** Nothing else need be looked at closely. */
const hint = /alt|total|sum|samlet|hele|overall|whole/i;

/** Rows whose first text, read from the left, says that they are the total of others: Total, I alt, Hele landet … */
export function findTotals(table: Table): number[] {
  const texts = table.columns.filter((column) => column.type !== 'number');
  const totalPlaces = texts.map(
    ({ dictionary }) => new Set(dictionary.flatMap((text, place) => (isTotalName(text) ? [place] : []))),
  );
  if (totalPlaces.every(({ size }) => size === 0)) return [];
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const first = texts.findIndex(({ data }) => (data[row] ?? -1) >= 0);
    if (first >= 0 && totalPlaces[first]?.has(texts[first]?.data[row] ?? -1)) rows.push(row);
  }
  return rows;
}

function isTotalName(name: string): boolean {
  if (!hint.test(name)) return false;
  return totals.test(name.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[:.]$/, '').replace(code, ''));
}
