import type { Mapping } from '../model/case.ts';
import { mapTable, type MappingTarget } from './mapTable.ts';
import type { Table } from './table.ts';

/** Words that say what every column says: how many, and per what. */
const fillers = new Set(
  'antal antallet af om i pr per år året årlig årlige årligt ialt alt number of no count the a an in year years yearly annual annually kr dkk pct'.split(
    ' ',
  ),
);

/**
 * The sure part of a mapping: a column whose header says the same as a parameter's label (in either language) or id,
 * once word order, number, case, years, units in brackets and words like "antal … pr. år" are left out. Where two
 * columns or two parameters share a name, or the column cannot be mapped without an issue, nothing is suggested.
 */
export function suggestMapping(table: Table, target: MappingTarget): Mapping {
  const byName = new Map<string, Set<string>>();
  for (const { id, label } of target.model.parameters) {
    for (const text of [label.da, label.en, id]) {
      const name = essence(text);
      byName.set(name, (byName.get(name) ?? new Set()).add(id));
    }
  }
  const columnsOf = new Map<string, string[]>();
  for (const column of table.columns) {
    if (column.id === table.labels || column.id === table.parts) continue;
    const name = essence(column.name);
    const [id, other] = [...(byName.get(name) ?? [])];
    if (name === '' || id === undefined || other !== undefined) continue;
    if (mapTable(table, { [id]: column.id }, target).issues.length > 0) continue;
    columnsOf.set(id, [...(columnsOf.get(id) ?? []), column.id]);
  }
  const sure = [...columnsOf].filter(([, columns]) => columns.length === 1);
  return Object.fromEntries(sure.map(([id, columns]) => [id, columns[0] ?? '']));
}

/** The words that carry a name, sorted; camelCase falls into words. '' for a text without any. */
function essence(text: string): string {
  const words = text
    .replace(/[([{][^)\]}]*[)\]}]/g, ' ')
    .replace(/([a-zæøå])([A-ZÆØÅ])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-zæøåéüö0-9]+/)
    .filter((word) => word !== '' && !fillers.has(word) && !/^\d{4}$/.test(word));
  return words.sort().join(' ');
}
