import type { CsvCell } from '../../../../app/csvFile/write/csvRows.ts';
import { tableCells } from '../../../../app/csvFile/write/tableCells.ts';
import { shippedTable } from '../../../../core/dataset/shipped/shippedTable.ts';
import type { ShippedDataset } from '../../../../core/model/shippedDataset.ts';
import type { Language } from '../../../../i18n/language.ts';

interface Headers {
  readonly row: string;
  readonly partOf: string;
  readonly note: string;
  readonly source: string;
}

/** A shipped dataset as cells to write, in words, each row with what its source says of it and where it stands. */
export function shippedCells(
  dataset: ShippedDataset,
  language: Language,
  headers: Headers,
): { readonly header: readonly string[]; readonly rows: readonly (readonly CsvCell[])[] } {
  const table = shippedTable(dataset, language, { inWords: true });
  const roles: Readonly<Record<string, string>> = { name: headers.row, part: headers.partOf };
  return {
    header: [...table.columns.map(({ id, name }) => roles[id] ?? name), headers.note, headers.source],
    rows: tableCells(table).map((cells, at) => {
      const row = dataset.rows[at];
      return [...cells, row?.note?.[language] ?? null, row?.src.join('; ') ?? null];
    }),
  };
}
