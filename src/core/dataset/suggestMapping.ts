import type { CaseModel } from '../model/case.ts';
import type { MappedColumn, Mapping } from '../model/caseDataset.ts';
import type { Parameter } from '../model/parameter.ts';
import { headerUnit } from './cell/headerUnit.ts';
import { mapTable, type MappingTarget } from './mapTable.ts';
import type { Table, TableColumn } from './table.ts';

/** Words that every header may hold: how many, per what, in what. */
const fillers = new Set(
  (
    'antal antallet af om i pr per år året årlig årlige årligt kr dkk pct procent mio mia t tkr tusind 1 000 1000 ' +
    'number of the a an in year years yearly annual annually million billion cent'
  ).split(' '),
);

/**
 * The sure part of a mapping: a column whose header says the same as a parameter's label (in either language), its id
 * or the column that the case itself maps onto it, once word order, capitals, years and words like "antal … pr. år"
 * are left out. Where two columns or two parameters share a name, or the column cannot be mapped without an issue,
 * nothing is suggested.
 */
export function suggestMapping(table: Table, target: MappingTarget): Mapping {
  const byName = parametersByName(target.model);
  const found = new Map<string, (string | MappedColumn)[]>();
  for (const column of table.columns) {
    if (column.id === table.labels || column.id === table.parts) continue;
    const [parameter, other] = [...(byName.get(essence(column.name)) ?? [])];
    if (!parameter || other) continue;
    const entry = mappingEntry(column, parameter);
    if (mapTable(table, { [parameter.id]: entry }, target).issues.length > 0) continue;
    found.set(parameter.id, [...(found.get(parameter.id) ?? []), entry]);
  }
  return Object.fromEntries(
    [...found].flatMap(([id, [entry, other]]) => (entry && !other ? [[id, entry]] : [])),
  );
}

/** How a column goes onto a parameter: as it is, or in the size of kroner that its header states (mio. kr.). */
export function mappingEntry(column: TableColumn, parameter: Parameter): string | MappedColumn {
  const stated = headerUnit(column.name);
  if (stated === null || stated === '%' || !('unit' in parameter)) return column.id;
  const unit = parameter.unit.replace(/^(?:k|m|bn)?DKK\b/, stated);
  return unit === parameter.unit ? column.id : { column: column.id, unit };
}

function parametersByName(model: MappingTarget['model']): Map<string, Set<Parameter>> {
  const byName = new Map<string, Set<Parameter>>();
  for (const parameter of model.parameters) {
    const { id, label } = parameter;
    for (const text of [label.da, label.en, id, ...ownHeaders(model.dataset, id)]) {
      const name = essence(text);
      if (name !== '') byName.set(name, (byName.get(name) ?? new Set()).add(parameter));
    }
  }
  return byName;
}

/** What the case's own dataset calls the column that it maps onto the parameter. */
function ownHeaders(dataset: CaseModel['dataset'], parameter: string): string[] {
  const entry = Object.entries(dataset?.mapping ?? {}).find(([id]) => id === parameter)?.[1];
  const id = typeof entry === 'object' ? entry.column : entry;
  const label = dataset?.columns?.find((column) => column.id === id)?.label;
  return label ? [label.da, label.en] : [];
}

/** The words that carry a name, sorted; camelCase falls into words. '' for a text without any. */
function essence(text: string): string {
  const words = text
    .replace(/([a-zæøå])([A-ZÆØÅ])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-zæøåéüö0-9]+/)
    .filter((word) => word !== '' && !fillers.has(word) && !/^\d{4}$/.test(word));
  return words.sort().join(' ');
}
