import type { MappedColumn, Mapping } from '../model/caseDataset.ts';
import type { Parameter } from '../model/parameter.ts';
import { mapTable, type MappingTarget } from './mapTable.ts';
import { columnWords } from './mapping/columnWords.ts';
import { parameterNames } from './mapping/parameterNames.ts';
import { statedMoney } from './units/statedUnit.ts';
import type { Table, TableColumn } from './table.ts';

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
  if (!('unit' in parameter)) return column.id;
  const unit = statedMoney(column.name, parameter.unit);
  return unit === parameter.unit ? column.id : { column: column.id, unit };
}

function parametersByName({ parameters, dataset }: MappingTarget['model']): Map<string, Set<Parameter>> {
  const byName = new Map<string, Set<Parameter>>();
  for (const parameter of parameters) {
    for (const text of parameterNames(parameter, dataset)) {
      const name = essence(text);
      if (name !== '') byName.set(name, (byName.get(name) ?? new Set()).add(parameter));
    }
  }
  return byName;
}

function essence(text: string): string {
  return columnWords(text).join(' ');
}
