import { uniform, type Column, type Lanes } from '../column.ts';
import { priceChain } from '../finance/priceChain.ts';
import type { CaseModel } from '../model/case.ts';
import type { Parameter, Profile, Quantity } from '../model/parameter.ts';
import type { Reading } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';
import type { Change, SetValue } from '../model/scenario.ts';
import { toBase } from '../units/unit.ts';
import type { ProgramIssue } from './check/issue.ts';

import type { Program } from './program.ts';
import { realismPlan, type RealismPlan } from './realism/realismPlan.ts';
import { scaleOf } from './realism/scaleOf.ts';

/**
 * Values by row as core/dataset makes them: in the parameter's own unit, choices as the option's index, NaN missing.
 */
export interface RowData {
  readonly names: readonly string[];
  /** Name of the row this one is a part of, else null. */
  readonly parts: readonly (string | null)[];
  readonly totals: readonly boolean[];
  /** Group of the row, null = none; left out where rows are not put together. */
  readonly groups?: readonly (string | null)[];
  readonly values: ReadonlyMap<string, Float64Array>;
  /** Values that one row of the dataset gives for all; a dataset that gives no values by row makes no rows. */
  readonly cells?: ReadonlyMap<string, SetValue>;
  /** What the rows are called on screen, where their names are ids. */
  readonly shown?: readonly string[];
  /** Figure → the unit it is shown in by row, where an outcome takes it from a column; null = the figure's own. */
  readonly units?: ReadonlyMap<string, readonly (string | null)[]>;
}

export interface PriceStep {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly { readonly year: number; readonly rate: number }[];
  readonly factor: number;
}

export interface Inputs {
  readonly lanes: Lanes;
  readonly settings: Settings;
  readonly rows: RowData | null;
  /** By parameter, in base units at the settings' price level; choices as option index. Computed parameters that
   *  nobody typed over are not here. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly profiles: ReadonlyMap<string, readonly Column[]>;
  /** What was set on top of the case, by parameter: the last of dataset, reading, changes and `at` that says something. */
  readonly set: ReadonlyMap<string, SetValue>;
  readonly changes: ReadonlyMap<string, Change>;
  readonly reading: string | null;
  readonly prices: ReadonlyMap<string, PriceStep>;
  readonly realism: RealismPlan;
  readonly issues: readonly ProgramIssue[];
}

export interface InputOptions {
  readonly reading?: string | null;
  readonly changes?: readonly Change[];
  readonly at?: Readonly<Record<string, SetValue>>;
  readonly settings?: Partial<Settings>;
  readonly rows?: RowData | null;
  /** Fill every field that starts empty with the case's own example. */
  readonly example?: boolean;
}

/**
 * Values of every parameter for one evaluation: the case's own, then the reading, what realism sets, the user's changes
 * and `at` on top, over what single rows of the dataset give; then the rows. Amounts are chained to the settings' price level; a year without a rate is an issue and leaves the
 * parameter without a value. The reading "example" fills every field that starts empty.
 */
export function prepareInputs(program: Program, options: InputOptions = {}): Inputs {
  const { model } = program;
  const reading = findReading(model, options.reading ?? null);
  const settings = { ...model.settings, ...reading?.settings, ...options.settings };
  const dataset = reading?.noRows ? null : (options.rows ?? null);
  const cells = dataset?.cells ?? new Map<string, SetValue>();
  // Rows that give nothing would only repeat the case once for each.
  const rows = dataset?.values.size === 0 ? null : dataset;
  const changes = new Map((options.changes ?? []).map((change) => [change.parameter, change]));
  const realism = realismPlan(program, settings.realism);
  const set = new Map<string, SetValue>([
    ...cells,
    ...Object.entries(reading?.values ?? {}),
    ...realism.values,
  ]);
  for (const change of changes.values())
    if (change.value !== undefined) set.set(change.parameter, change.value);
  for (const [id, value] of Object.entries(options.at ?? {})) set.set(id, value);

  const filled = options.example === true || reading?.id === 'example';
  const columns = new Map<string, Column>();
  const profiles = new Map<string, readonly Column[]>();
  const prices = new Map<string, PriceStep>();
  const issues: ProgramIssue[] = [];
  for (const parameter of model.parameters) {
    if ('profile' in parameter) {
      profiles.set(parameter.id, profileOf(parameter, set.get(parameter.id)).map(uniform));
      continue;
    }
    const mapped = rows?.values.get(parameter.id);
    if ('options' in parameter) {
      columns.set(parameter.id, mapped ?? uniform(optionIndex(parameter, set.get(parameter.id))));
      continue;
    }
    const own = mapped ?? ownColumn(parameter, set.get(parameter.id), filled);
    if (!own) continue;
    const price = priceOf(program, parameter, settings, issues);
    if (price) prices.set(parameter.id, price);
    columns.set(parameter.id, inBase(program, parameter.id, scaleOf({ prices, realism }, parameter.id), own));
  }
  const lanes = { variants: 1, rows: rows ? rows.names.length : 1 };
  return {
    lanes,
    settings,
    rows,
    columns,
    profiles,
    set,
    changes,
    prices,
    realism,
    issues,
    reading: reading?.id ?? null,
  };
}

/**
 * Values of a parameter as typed, in its own unit, as formulas see them: `scale` is what scaleOf says. Writes into `out`,
 * which may be the values themselves.
 */
export function inBase(
  program: Program,
  id: string,
  scale: number,
  own: Column,
  out: Float64Array = new Float64Array(own.length),
): Column {
  const unit = program.figures.get(id)?.unit ?? null;
  if (!unit) return out.fill(NaN);
  // A loop, not a map: a run of draws comes through here, and its columns are long.
  for (let i = 0; i < own.length; i++) out[i] = toBase(own[i]!, unit) * scale;
  return out;
}

function findReading(model: CaseModel, id: string | null): Reading | null {
  if (id === null) return null;
  const found = model.readings?.find((reading) => reading.id === id);
  if (found) return found;
  if (id === 'example') return { id, values: {} };
  throw new Error(`Case ${model.id} has no reading ${id}`);
}

function ownColumn(parameter: Quantity, set: SetValue | undefined, filled: boolean): Column | null {
  if (set !== undefined) return uniform(typeof set === 'number' ? set : NaN);
  if (typeof parameter.value === 'object' && parameter.value !== null) return null;
  if (parameter.startsEmpty && !filled) return uniform(NaN);
  return uniform(parameter.value ?? NaN);
}

export function profileOf(parameter: Profile, set: SetValue | undefined): readonly number[] {
  if (typeof set === 'string') return parameter.alternatives?.[set] ?? parameter.profile;
  return typeof set === 'object' && set !== null ? set : parameter.profile;
}

function optionIndex(parameter: Exclude<Parameter, Quantity | Profile>, set: SetValue | undefined): number {
  const value = set === undefined ? parameter.value : set;
  const index = parameter.options.findIndex(
    (option) => (typeof option === 'string' ? option : option.id) === value,
  );
  return index < 0 ? NaN : index;
}

/** Kroner of a stated year are chained to the settings' level; "unstated" is read as that level. */
function priceOf(
  program: Program,
  parameter: Quantity,
  settings: Settings,
  issues: ProgramIssue[],
): PriceStep | null {
  const from = parameter.priceLevel ?? 'unstated';
  const to = settings.priceLevel;
  const type = program.figures.get(parameter.id)?.type;
  const isMoney = type?.kind === 'number' && type.dimension['DKK'] === 1;
  if (!isMoney || from === to || from === 'unstated' || to === 'unstated') return null;
  const chain = priceChain(program.model.priceIndex?.rates ?? {}, from, to);
  if ('missingYear' in chain) {
    const seen = issues.some(
      (issue) => issue.code === 'program.missing-price-year' && issue.year === chain.missingYear,
    );
    if (!seen)
      issues.push({ code: 'program.missing-price-year', at: 'priceIndex.rates', year: chain.missingYear });
    return { from, to, steps: [], factor: NaN };
  }
  return { from, to, steps: chain.steps, factor: chain.factor };
}
