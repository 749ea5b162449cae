import { namesIn } from '../../formula/namesIn.ts';
import { isQuantity } from '../../model/isQuantity.ts';
import type { Line } from '../../model/line.ts';
import { upstream } from '../compile/upstream.ts';
import type { Program } from '../program.ts';

/** What each switch of realism moves in a case; nothing to move = the case has no handle for it. */
export interface RealismReach {
  /** Prices of the money cost lines that are no part of a gain. */
  readonly costs: readonly string[];
  /** Figures that the gain lines take their amounts from, none of which rests on another. */
  readonly benefits: readonly string[];
  /** Lines of that kind that no such figure moves. */
  readonly left: { readonly costs: readonly string[]; readonly benefits: readonly string[] };
  /** The hours worked by those whom the running-in hits. */
  readonly dip: readonly string[];
  /** Lines that begin later: gains, and what is phased in with them. */
  readonly delay: readonly string[];
  /** Profiles by which gains are phased in. */
  readonly adoption: readonly string[];
}

/** Name of that figure in the defaults that cases share. */
const AFFECTED_HOURS = 'affectedHours';

/**
 * Costs are corrected at their prices and gains at their figures, not at the line, so that a price per hour moves with
 * the cash flow. An amount in kroner is proportional to all prices in it together, so the lines move by the share.
 */
export function realismReach(program: Program): RealismReach {
  const { lines, parameters } = program.model;
  const gains = lines.filter(({ kind, transfer }) => kind === 'benefit' && !transfer);
  const costs = lines.filter(({ kind, lens, transfer }) => kind === 'cost' && lens === 'cash' && !transfer);
  const own = (line: Line): boolean => 'once' in line.when || 'yearly' in line.when;
  const inGains = upstream(
    program,
    gains.flatMap((line) => amountNames(program, line)),
  );
  const inCosts = upstream(
    program,
    costs.flatMap((line) => amountNames(program, line)),
  );
  const prices = (line: Line): string[] =>
    [...upstream(program, amountNames(program, line))].filter((id) => isPrice(program, id));
  const dearer = unique(costs.flatMap(prices).filter((id) => !inGains.has(id)));
  const named = unique(
    gains.flatMap((line) => {
      const figure = bareName(program, line);
      if (figure !== null) return [figure];
      return prices(line).filter((id) => !inCosts.has(id));
    }),
  );
  const smaller = named.filter((id) => !restsOn(program, id, named));
  const ramps = unique(gains.flatMap(rampOf));
  const moves = (line: Line, by: readonly string[]): boolean => {
    const above = upstream(program, amountNames(program, line));
    return by.some((id) => above.has(id));
  };
  return {
    costs: dearer,
    benefits: smaller,
    left: {
      costs: costs.filter((line) => own(line) && prices(line).some((id) => !dearer.includes(id))).map(idOf),
      benefits: gains.filter((line) => own(line) && !moves(line, smaller)).map(idOf),
    },
    dip: parameters
      .filter((one) => one.id === AFFECTED_HOURS && isQuantity(one))
      .filter(({ id }) => lines.some((line) => line.role === 'dip' && moves(line, [id])))
      .map(idOf),
    delay: lines
      .filter((line) => own(line) && !line.transfer)
      .filter((line) => line.kind === 'benefit' || rampOf(line).some((id) => ramps.includes(id)))
      .map(idOf),
    adoption: ramps,
  };
}

const idOf = ({ id }: { readonly id: string }): string => id;

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function amountNames(program: Program, { id }: Line): readonly string[] {
  const node = program.nodes.get(id);
  return node?.kind === 'line' && node.expressions.amount ? namesIn(node.expressions.amount) : [];
}

/** The figure that is the whole amount. */
function bareName(program: Program, { id, amount }: Line): string | null {
  const name = amount?.trim() ?? '';
  const kind = program.nodes.get(name)?.kind;
  return name !== id && (kind === 'formula' || kind === 'parameter') ? name : null;
}

function isPrice(program: Program, id: string): boolean {
  const type = program.figures.get(id)?.type;
  const isParameter = program.nodes.get(id)?.kind === 'parameter';
  return isParameter && type?.kind === 'number' && type.dimension['DKK'] === 1;
}

function restsOn(program: Program, id: string, others: readonly string[]): boolean {
  const above = upstream(program, [id]);
  return others.some((other) => other !== id && above.has(other));
}

function rampOf({ when }: Line): readonly string[] {
  return 'yearly' in when && typeof when.yearly.ramp === 'string' ? [when.yearly.ramp] : [];
}
