import type { CaseRow } from '../../model/caseDataset.ts';
import type { ShippedDataset, ShippedRow } from '../../model/shippedDataset.ts';
import { caseTable } from '../caseTable.ts';
import type { Table } from '../table.ts';

/**
 * A shipped dataset as a table, its columns called in the language asked for. Names of rows and options are ids, as
 * cases take them in and addresses name them; `inWords` gives their labels instead, for whoever reads the table.
 */
export function shippedTable(
  dataset: ShippedDataset,
  language: 'da' | 'en',
  { inWords = false }: { readonly inWords?: boolean } = {},
): Table {
  const { columns, rows } = dataset;
  const labels = new Map(rows.map(({ name, label }) => [name, label?.[language] ?? name]));
  const called = (name: string): string => (inWords ? (labels.get(name) ?? name) : name);

  function cellsOf(row: ShippedRow): CaseRow {
    const cells = columns.flatMap(({ id, options }) => {
      const cell = row[id];
      // What a row says of itself (label, note, sources) is no cell.
      if (typeof cell === 'object' && cell !== null) return [];
      const option = inWords ? options?.find((each) => each.id === cell) : undefined;
      return [[id, option?.label[language] ?? cell] as const];
    });
    return {
      ...Object.fromEntries(cells),
      name: called(row.name),
      ...(row.part !== undefined && { part: called(row.part) }),
      ...(row.totalRow && { totalRow: true }),
      ...(row.label && !inWords && { label: row.label }),
    };
  }

  return caseTable({ columns, rows: rows.map(cellsOf), mapping: {} }, language);
}
