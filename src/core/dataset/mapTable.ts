import { hardLimits, within } from '../document/check/hardLimits.ts';
import type { CaseModel, Choice, MappedColumn, Mapping, Quantity } from '../model/case.ts';
import type { RowData } from '../program/prepareInputs.ts';
import { readUnit } from '../units/readUnit.ts';
import { fromBase, toBase, type UnitTable } from '../units/unit.ts';
import { isPlain, sameDimension } from '../units/dimension.ts';
import type { MappingIssue } from './issue.ts';
import { rowNames } from './rowNames.ts';
import { columnOf, textAt, type Table, type TableColumn } from './table.ts';

/** What a table is mapped onto; a Program is one. */
export interface MappingTarget {
  readonly model: Pick<CaseModel, 'parameters' | 'dataset'>;
  readonly units: UnitTable;
}

interface Mapped {
  readonly values: Float64Array | null;
  readonly issues: readonly MappingIssue[];
}

/**
 * The rows of a table as values of parameters. Numbers go from the column's unit (the mapping's, else the column's
 * own, else the parameter's) to the parameter's own unit, times the mapping's scale; choices become the option's
 * index; missing stays NaN. Per cent fit every parameter that is bounded 0–1. A parameter whose column cannot be used is left out, a cell outside the parameter's hard
 * bounds is missing, and each has its issue.
 */
export function mapTable(
  table: Table,
  mapping: Mapping,
  target: MappingTarget,
): { rows: RowData; issues: readonly MappingIssue[] } {
  const names = rowNames(table);
  const values = new Map<string, Float64Array>();
  const issues: MappingIssue[] = [];
  for (const [id, entry] of Object.entries(mapping)) {
    const mapped = mapParameter(
      table,
      names,
      id,
      typeof entry === 'string' ? { column: entry } : entry,
      target,
    );
    if (mapped.values) values.set(id, mapped.values);
    issues.push(...mapped.issues);
  }
  const parts = table.parts === undefined ? undefined : columnOf(table, table.parts);
  const totals = new Set(table.totals);
  return {
    rows: {
      names,
      parts: names.map((_, row) => (parts ? textAt(parts, row) : null)),
      totals: names.map((_, row) => totals.has(row)),
      values,
    },
    issues,
  };
}

function mapParameter(
  table: Table,
  names: readonly string[],
  id: string,
  entry: MappedColumn,
  { model, units }: MappingTarget,
): Mapped {
  const column = columnOf(table, entry.column);
  if (!column) return refused({ code: 'dataset.unknown-column', at: id, column: entry.column });
  const called = column.name === '' ? column.id : column.name;
  const parameter = model.parameters.find((each) => each.id === id);
  if (!parameter) return refused({ code: 'dataset.unknown-parameter', at: id, column: called });
  if ('profile' in parameter) return refused({ code: 'dataset.not-mappable', at: id, column: called });
  if ('options' in parameter) return mapChoice(column, names, parameter, called);
  return mapQuantity(column, names, parameter, { entry, called, units });
}

function mapQuantity(
  column: TableColumn,
  names: readonly string[],
  parameter: Quantity,
  { entry, called, units }: { entry: MappedColumn; called: string; units: UnitTable },
): Mapped {
  const at = parameter.id;
  if (column.type !== 'number') return refused({ code: 'dataset.not-numbers', at, column: called });
  const columnUnit = entry.unit ?? column.unit ?? parameter.unit;
  const from = readUnit(columnUnit, units);
  const to = readUnit(parameter.unit, units);
  if ('issue' in from || 'issue' in to) {
    const unit = 'issue' in from ? columnUnit : parameter.unit;
    return refused({ code: 'dataset.unknown-unit', at, column: called, unit });
  }
  const bounds = hardLimits(parameter);
  // A share that turns children into anaesthetics has the unit anaesthesia/child, yet is written in per cent.
  const share = isPlain(from.unit.dimension) && bounds[0] === 0 && bounds[1] === 1;
  if (!share && !sameDimension(from.unit.dimension, to.unit.dimension)) {
    return refused({
      code: 'dataset.unit-clash',
      at,
      column: called,
      columnUnit,
      parameterUnit: parameter.unit,
    });
  }
  const scale = entry.scale ?? 1;
  const sameUnit = from.unit.factor === to.unit.factor && from.unit.divisor === to.unit.divisor;
  const issues: MappingIssue[] = [];
  const values = column.data.map((cell, row) => {
    const value = sameUnit ? cell * scale : fromBase(toBase(cell * scale, from.unit), to.unit);
    if (Number.isNaN(value) || within(value, bounds)) return value;
    const [low, high] = bounds;
    issues.push({
      code: 'dataset.out-of-bounds',
      at,
      column: called,
      row: names[row] ?? '',
      value,
      low,
      high,
    });
    return NaN;
  });
  return { values, issues };
}

/** Texts to the index of the option whose id or label, in either language, they are. */
function mapChoice(column: TableColumn, names: readonly string[], parameter: Choice, called: string): Mapped {
  const at = parameter.id;
  if (column.type === 'number') return refused({ code: 'dataset.not-mappable', at, column: called });
  const options = parameter.options.map((option) => (typeof option === 'string' ? option : option.id));
  const places = new Map<string, number>();
  parameter.options.forEach((option, index) => {
    const texts = typeof option === 'string' ? [option] : [option.id, option.label.da, option.label.en];
    for (const text of texts) places.set(text.toLowerCase(), index);
  });
  const issues: MappingIssue[] = [];
  const values = Float64Array.from(names, (row, place) => {
    const text = textAt(column, place);
    if (text === null) return NaN;
    const index = places.get(text.toLowerCase());
    if (index === undefined)
      issues.push({ code: 'dataset.unknown-option', at, column: called, row, text, options });
    return index ?? NaN;
  });
  return { values, issues };
}

function refused(issue: MappingIssue): Mapped {
  return { values: null, issues: [issue] };
}
