import type { CaseDataset, CaseRow } from '../model/caseDataset.ts';
import type { Parameter } from '../model/parameter.ts';
import { readUnit } from '../units/readUnit.ts';
import type { RowData } from './prepareInputs.ts';
import type { Program } from './program.ts';

/** The rows a case carries itself, mapped to its parameters: values in the parameter's own unit, options as index. */
export function caseRows(program: Program): RowData | null {
  const { dataset } = program.model;
  if (!dataset?.rows || dataset.rows.length === 0) return null;
  const { rows } = dataset;
  const values = new Map<string, Float64Array>();
  for (const [id, mapped] of Object.entries(dataset.mapping)) {
    const parameter = program.model.parameters.find((entry) => entry.id === id);
    if (!parameter) continue;
    const column = typeof mapped === 'string' ? mapped : mapped.column;
    const convert = conversion(program, dataset, parameter, mapped);
    values.set(
      id,
      Float64Array.from(rows, (row) => convert(row[column])),
    );
  }
  return {
    names: rows.map(({ name }) => name),
    parts: rows.map(({ part }: CaseRow) => part ?? null),
    totals: rows.map(({ totalRow }: CaseRow) => totalRow === true),
    values,
  };
}

type Cell = CaseRow[string];

function conversion(
  program: Program,
  dataset: CaseDataset,
  parameter: Parameter,
  mapped: CaseDataset['mapping'][string],
): (cell: Cell) => number {
  if ('options' in parameter) {
    const options = parameter.options.map((option) => (typeof option === 'string' ? option : option.id));
    return (cell) => {
      const index = typeof cell === 'string' ? options.indexOf(cell) : -1;
      return index < 0 ? NaN : index;
    };
  }
  const own = program.figures.get(parameter.id)?.unit;
  const { column, unit, scale } =
    typeof mapped === 'string' ? { column: mapped, unit: undefined, scale: 1 } : mapped;
  const text = unit ?? dataset.columns?.find(({ id }) => id === column)?.unit;
  const read = text === undefined ? undefined : readUnit(text, program.units);
  const from = read && 'unit' in read ? read.unit : own;
  const factor = own && from ? ((from.factor / from.divisor) * own.divisor) / own.factor : 1;
  return (cell) => (typeof cell === 'number' ? cell * factor * (scale ?? 1) : NaN);
}
