import type { CaseDataset, CaseRow } from '../model/caseDataset.ts';
import type { Text } from '../model/text.ts';
import type { Table, TableColumn } from './table.ts';

type Cell = CaseRow[string];

/** Fields of a case's row that say what the row is; all others are cells. */
const roles = new Set(['name', 'label', 'part', 'totalRow', 'note', 'src']);

/**
 * The rows that a case brings along, as a table. Columns keep the ids that the case's own mapping names; they are
 * called by their label in the language asked for. A cell that is left out or null is missing.
 */
export function caseTable(dataset: CaseDataset, language: 'da' | 'en'): Table {
  const rows = dataset.rows ?? [];
  const declared = new Map((dataset.columns ?? []).map((column) => [column.id, column]));
  const ids = new Set(
    [...declared.keys(), ...rows.flatMap((row) => Object.keys(row))].filter((id) => !roles.has(id)),
  );
  const columns = [...ids].map((id) => {
    const column = declared.get(id);
    const name = column?.label?.[language] ?? id;
    return columnOfCells(
      id,
      name,
      column?.unit,
      rows.map((row) => row[id]),
    );
  });
  const parts = rows.map((row) => row.part);
  const totals = rows.flatMap((row, place) => (row.totalRow ? [place] : []));
  return {
    columns: [
      columnOfCells(
        'name',
        declared.get('name')?.label?.[language] ?? '',
        undefined,
        rows.map((row) => row.name),
      ),
      ...(parts.some((part) => part !== undefined) ? [columnOfCells('part', '', undefined, parts)] : []),
      ...columns,
    ],
    rows: rows.length,
    labels: 'name',
    ...(parts.some((part) => part !== undefined) && { parts: 'part' }),
    ...(totals.length > 0 && { totals }),
    ...(rows.some(({ label }) => isText(label)) && {
      shown: rows.map(({ name, label }) => (isText(label) ? label[language] : name)),
    }),
  };
}

function isText(cell: Cell): cell is Text {
  return typeof cell === 'object' && cell !== null && 'da' in cell;
}

function columnOfCells(
  id: string,
  name: string,
  unit: string | undefined,
  cells: readonly Cell[],
): TableColumn {
  if (cells.some((cell) => typeof cell === 'string' || typeof cell === 'boolean')) {
    const texts = cells.map((cell) => (cell === null || cell === undefined ? null : String(cell)));
    const dictionary = [...new Set(texts.filter((text) => text !== null))];
    const places = new Map(dictionary.map((text, place) => [text, place]));
    return {
      id,
      name,
      type: 'text',
      dictionary,
      data: Int32Array.from(texts, (text) => places.get(text ?? '') ?? -1),
    };
  }
  const data = Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN));
  return { id, name, type: 'number', ...(unit !== undefined && { unit }), data };
}
