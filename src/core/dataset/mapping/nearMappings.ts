import type { MappedColumn, Mapping } from '../../model/caseDataset.ts';
import type { Parameter } from '../../model/parameter.ts';
import { nearName } from '../../units/nearName.ts';
import { paceWords } from '../cell/headerPace.ts';
import { mapTable, type MappingTarget } from '../mapTable.ts';
import type { Table, TableColumn } from '../table.ts';
import { columnWords } from './columnWords.ts';
import { parameterNames } from './parameterNames.ts';
import { statedUnit } from '../units/statedUnit.ts';

/** Why a column may be the one for a parameter, from the surest: */
const reasons = [
  /** The name is the parameter's, but it is another column's or another parameter's too. */
  'several',
  /** The name is the parameter's, but some cells cannot stand for it. */
  'cells',
  /** The name is the parameter's, counted by another pace: per month, in minutes. */
  'pace',
  /** The name is spelt nearly the same. */
  'spelling',
  /** One name is part of the other. */
  'part',
] as const;

export type NearReason = (typeof reasons)[number];

/** A column that may stand for a parameter; nobody but the user can say. */
export interface NearMapping {
  readonly parameter: string;
  readonly entry: string | MappedColumn;
  readonly column: string;
  readonly reason: NearReason;
  /** Cells that cannot be used, which would be missing. */
  readonly unusable: number;
}

/** More are no help. */
const most = 8;

/** Columns that nearly fit parameters which have none yet: to be asked about, never used unasked. The surest first. */
export function nearMappings(table: Table, target: MappingTarget, mapping: Mapping): NearMapping[] {
  const taken = new Set(Object.values(mapping).map((one) => (typeof one === 'string' ? one : one.column)));
  const columns = table.columns.filter(({ id, name }) => {
    return id !== table.labels && id !== table.parts && !taken.has(id) && name !== '';
  });
  const { parameters, dataset } = target.model;
  const free = parameters.filter((one) => !(one.id in mapping) && !('profile' in one));
  const found = free.flatMap((parameter) => {
    const names = parameterNames(parameter, dataset)
      .map(columnWords)
      .filter(({ length }) => length > 0);
    return columns.flatMap((column): NearMapping[] => {
      const reason = reasonFor(column.name, names);
      if (!reason) return [];
      const entry = entryFor(column, parameter);
      const { rows, issues } = mapTable(table, { [parameter.id]: entry }, target);
      if (!rows.values.has(parameter.id) || issues.length >= table.rows) return [];
      const told = reason === 'several' && issues.length > 0 ? 'cells' : reason;
      return [{ parameter: parameter.id, entry, column: column.name, reason: told, unusable: issues.length }];
    });
  });
  return found
    .filter((one) => !found.some((other) => isBetter(other, one)))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most);
}

/** Surer for the same column or the same parameter. */
function isBetter(other: NearMapping, one: NearMapping): boolean {
  const sameColumn = columnOfEntry(other) === columnOfEntry(one);
  return rank(other) < rank(one) && (sameColumn || other.parameter === one.parameter);
}

function columnOfEntry({ entry }: NearMapping): string {
  return typeof entry === 'string' ? entry : entry.column;
}

function rank({ reason }: NearMapping): number {
  return reasons.indexOf(reason);
}

function entryFor(column: TableColumn, parameter: Parameter): string | MappedColumn {
  if (!('unit' in parameter) || (column.type === 'number' && column.unit !== undefined)) return column.id;
  const unit = statedUnit(column.name, parameter.unit);
  return unit === parameter.unit ? column.id : { column: column.id, unit };
}

function reasonFor(header: string, names: readonly (readonly string[])[]): NearReason | null {
  const words = columnWords(header);
  const found = names.flatMap((name) => compared(words, name) ?? []);
  return reasons.find((reason) => found.includes(reason)) ?? null;
}

function compared(words: readonly string[], name: readonly string[]): NearReason | null {
  if (words.join(' ') === name.join(' ')) return 'several';
  const bare = words.filter((word) => !paceWords.has(word) || name.includes(word));
  if (bare.length === 0) return null;
  if (bare.join(' ') === name.join(' ')) return 'pace';
  if (spelledAlike(bare, name)) return 'spelling';
  const common = bare.filter((word) => name.includes(word));
  const [shorter = 0, longer = 0] = [bare.length, name.length].sort((a, b) => a - b);
  const tells = common.some((word) => word.length >= 4 && !paceWords.has(word));
  return tells && common.length === shorter && common.length * 3 >= longer ? 'part' : null;
}

function spelledAlike(words: readonly string[], name: readonly string[]): boolean {
  if (words.length !== name.length) return false;
  const isAlike = (word: string): boolean => {
    const near = word.length >= 5 ? nearName(word, name) : undefined;
    return near !== undefined && near[0] === word[0];
  };
  return words.every((word) => name.includes(word) || isAlike(word));
}
