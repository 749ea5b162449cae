import type { Parameter } from '../model/parameter.ts';
import type { SourceReference, Text } from '../model/text.ts';
import type { Change } from '../model/scenario.ts';
import { countedRows, type CountedRows } from './receipt/countedRows.ts';
import type { Evaluation } from './evaluation.ts';
import { figureAt, type FigureState } from './figureAt.ts';
import type { Where } from './rows/laneOf.ts';
import { lineAt } from './lineAt.ts';
import { prepareInputs, type PriceStep } from './prepareInputs.ts';
import { evaluate } from './evaluate.ts';
import type { FigureKind } from './program.ts';
import { readAddress, writeAddress, type Address } from './receipt/address.ts';
import { tokensOf, type ReceiptToken } from './receipt/tokens.ts';
import { unitAt } from './unitAt.ts';
import { wholeOnly } from './whole/wholeOnly.ts';
import { lineYears, measureYears, type ReceiptYear } from './receipt/years.ts';

/** How one figure came about, one level: its formula with numbers filled in, its years, its rows, its source. */
export interface Receipt {
  readonly address: string;
  readonly where: Where;
  readonly id: string;
  readonly kind: FigureKind;
  readonly label: Text;
  readonly unitText: string;
  readonly state: FigureState;
  readonly none?: Text;
  readonly tokens?: readonly ReceiptToken[];
  readonly parameter?: Parameter;
  /** What the user set here, and the case's own value beside it. */
  readonly change?: Change;
  readonly caseState?: FigureState;
  readonly price?: PriceStep;
  /** What a switch of realism multiplies it by. */
  readonly correction?: number;
  readonly years?: readonly ReceiptYear[];
  /** How a whole was made from rows. */
  readonly rows?: CountedRows;
  /** For a solved figure: which parameter was moved until which figure met its target. */
  readonly solve?: { readonly for: string; readonly make: string };
  /** Addresses one level down and one level up. */
  readonly inputs: readonly string[];
  readonly usedBy: readonly string[];
  readonly sources: readonly { readonly id: string; readonly place: string }[];
}

/** The receipt at an address, or null where nothing has that address. */
export function receipt(evaluation: Evaluation, address: string): Receipt | null {
  const { program, inputs } = evaluation;
  const at = readAddress(program, address);
  const info = at && program.figures.get(at.id);
  const node = at && program.nodes.get(at.id);
  if (!at || !info || !node) return null;
  const row = at.row === null ? undefined : inputs.rows?.names.indexOf(at.row);
  if (row === -1 || (at.row !== null && !inputs.rows)) return null;
  const where: Where = row === undefined ? {} : { row };
  const sibling = (id: string): string => writeAddress({ id, year: null, payer: null, row: at.row });
  if (row !== undefined && wholeOnly(evaluation, at.id)) return wholeReceipt(evaluation, at, where);
  const change = inputs.changes.get(at.id);
  const parameter = node.kind === 'parameter' ? node.parameter : undefined;
  const price = inputs.prices.get(at.id);
  const { scales, figures } = inputs.realism;
  const correction = (inputs.columns.has(at.id) ? scales : figures).get(at.id);
  const tokens = tokensOf(evaluation, at, where, sibling);
  const years = yearsOf(evaluation, at, where);
  const none = row === undefined ? info.none : info.noneInRow;
  const rows = row === undefined ? countedRows(evaluation, at.id) : null;
  return {
    address: writeAddress(at),
    where,
    id: at.id,
    kind: info.kind,
    label: info.label,
    unitText: unitAt(evaluation, at.id, where) || unitOfLine(evaluation, at.id),
    state: stateAt(evaluation, at, where),
    ...(none ? { none } : {}),
    ...(tokens ? { tokens } : {}),
    ...(parameter ? { parameter } : {}),
    ...(change ? { change } : {}),
    ...(change || inputs.set.has(at.id) ? { caseState: caseState(evaluation, at.id) } : {}),
    ...(price ? { price } : {}),
    ...(correction === undefined ? {} : { correction }),
    ...(years ? { years } : {}),
    ...(rows ? { rows } : {}),
    ...(node.kind === 'solve'
      ? { solve: { for: node.measure.solve.for, make: node.measure.solve.make } }
      : {}),
    inputs: isTypedOver(evaluation, at.id) ? [] : info.reads.map(sibling),
    usedBy: info.usedBy.map(sibling),
    sources: (parameter?.src ?? []).map(sourceOf),
  };
}

/** In a row: that the figure is the whole's, which is where the way down begins. */
function wholeReceipt({ program }: Evaluation, at: Address, where: Where): Receipt | null {
  const info = program.figures.get(at.id);
  if (!info) return null;
  const { id, kind, label } = info;
  const nothing = { unitText: '', inputs: [], usedBy: [], sources: [] };
  return { ...nothing, address: writeAddress(at), where, id, kind, label, state: { state: 'whole' } };
}

/** A computed parameter that the user typed over no longer rests on its formula. */
function isTypedOver(evaluation: Evaluation, id: string): boolean {
  return evaluation.program.figures.get(id)?.kind === 'computed' && evaluation.inputs.columns.has(id);
}

function stateAt(evaluation: Evaluation, at: Address, where: Where): FigureState {
  const info = evaluation.program.figures.get(at.id);
  if (info?.kind !== 'line') return figureAt(evaluation, at.id, where);
  if (at.year !== null) return lineAt(evaluation, at.id, at.year, where, at.payer ?? undefined);
  const years = lineYears(evaluation, at.id, where, at.payer);
  const waiting = years.find(({ state }) => state.state === 'missing');
  if (waiting) return waiting.state;
  const sum = years.reduce((total, { state }) => total + (state.state === 'value' ? state.value : NaN), 0);
  return Number.isNaN(sum) ? { state: 'none' } : { state: 'value', value: sum };
}

/** Lines are in base units: kroner, or the quantity's own (hours, visits …). */
function unitOfLine(evaluation: Evaluation, id: string): string {
  const dimension = evaluation.program.lineDimensions.get(id) ?? {};
  return Object.entries(dimension)
    .map(([base, n]) => (n === 1 ? base : `${base}^${n}`))
    .join(' ');
}

function yearsOf(evaluation: Evaluation, at: Address, where: Where): readonly ReceiptYear[] | undefined {
  const node = evaluation.program.nodes.get(at.id);
  if (node?.kind === 'line') {
    const years = lineYears(evaluation, at.id, where, at.payer);
    return at.year === null ? years : years.filter(({ year }) => year === at.year);
  }
  return node?.kind === 'measure' ? measureYears(evaluation, node.measure, where) : undefined;
}

/** The case's own value, before any reading or change. */
function caseState(evaluation: Evaluation, id: string): FigureState {
  const { realism: _realism, ...settings } = evaluation.inputs.settings;
  const own = prepareInputs(evaluation.program, { settings });
  return figureAt(evaluate(evaluation.program, own, [id]), id);
}

function sourceOf(reference: SourceReference): { id: string; place: string } {
  const space = reference.indexOf(' ');
  return space < 0
    ? { id: reference, place: '' }
    : { id: reference.slice(0, space), place: reference.slice(space + 1) };
}
