import { textAt, type Table } from './table.ts';

const totals =
  /^(?:ialt|totalt|subtotal|hele landet|hele regionen|grand total|overall|whole country|(?:.* )?i alt|(?:total|sum|samlet)(?:[ ,].*)?)$/;

/** Rows whose first text, read from the left, says that they are the total of others: Total, I alt, Hele landet … */
export function findTotals(table: Table): number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const name = table.columns.map((column) => textAt(column, row)).find((text) => text !== null);
    if (name !== undefined && isTotalName(name)) rows.push(row);
  }
  return rows;
}

function isTotalName(name: string): boolean {
  return totals.test(name.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[:.]$/, ''));
}
