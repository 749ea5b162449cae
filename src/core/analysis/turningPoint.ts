import type { Quantity } from '../model/parameter.ts';
import { conclusion, verdictReads } from '../program/conclusion.ts';
import { entered } from '../program/entered.ts';
import { evaluate } from '../program/evaluate.ts';
import type { Inputs } from '../program/prepareInputs.ts';
import type { Program } from '../program/program.ts';
import { vary } from '../program/years/widen.ts';
import { boundsOf, rangeOf } from './rangeOf.ts';

export interface TurningPoint {
  readonly parameter: string;
  /** In the parameter's own unit; null = the conclusion is the same over the whole span that was tried. */
  readonly value: number | null;
  /** The conclusion as it stands holds from this value on (atLeast) or up to it (atMost). */
  readonly holds: 'atLeast' | 'atMost';
  /** Verdict rule on the other side. */
  readonly rule: number;
}

const steps = 24;
const finer = 8;
const rounds = 9;

/**
 * The value nearest to the present one at which another verdict rule takes over, when this parameter alone moves. It is
 * looked for over the range, four times the value on either side included, and narrowed by evaluation, not by algebra.
 */
export function turningPoint(program: Program, inputs: Inputs, parameter: Quantity): TurningPoint | null {
  const own = entered(program, inputs, parameter.id);
  const current = evaluate(program, inputs, [parameter.id, ...verdictReads(program)]);
  const raw = current.columns.get(parameter.id)?.[0] ?? NaN;
  if (!own || Number.isNaN(raw) || inputs.rows?.values.has(parameter.id)) return null;
  const now = own.toTyped(raw);
  const rule = conclusion(current).rule;
  const ruleAt = (values: readonly number[]): readonly number[] => {
    const wide = vary(inputs, parameter.id, values.map(own.toRaw));
    const evaluation = evaluate(program, wide, verdictReads(program));
    return values.map((_, variant) => conclusion(evaluation, { variant }).rule);
  };
  const [low, high] = spanOf(program, inputs, parameter, now);
  const below = nearest(ruleAt, rule, now, low);
  const above = nearest(ruleAt, rule, now, high);
  const found = closer(now, below, above);
  if (!found) return { parameter: parameter.id, value: null, holds: 'atLeast', rule };
  const holds = found.value <= now ? 'atLeast' : 'atMost';
  return { parameter: parameter.id, value: found.value, holds, rule: found.rule };
}

function spanOf(
  program: Program,
  inputs: Inputs,
  parameter: Quantity,
  now: number,
): readonly [number, number] {
  const [least, most] = boundsOf(parameter);
  const range = rangeOf(program, inputs, parameter);
  const low = Math.min(0, range?.low ?? 0, now);
  const high = Math.max(4 * now, range?.high ?? now, now);
  return [Math.max(least, low), Math.min(most, high)];
}

interface Found {
  readonly value: number;
  readonly rule: number;
}

/** Walks from the present value to an end, then halves the step that changed rule until it is narrow. */
function nearest(
  ruleAt: (values: readonly number[]) => readonly number[],
  rule: number,
  now: number,
  end: number,
): Found | null {
  let [from, to] = [now, end];
  let found: Found | null = null;
  for (let round = 0; round < rounds; round++) {
    const pieces = round === 0 ? steps : finer;
    const values = Array.from({ length: pieces + 1 }, (_, i) => from + ((to - from) * i) / pieces);
    const rules = ruleAt(values);
    const first = rules.findIndex((other, i) => i > 0 && other !== rule);
    if (first < 0) return found;
    found = { value: values[first] ?? to, rule: rules[first] ?? rule };
    from = values[first - 1] ?? from;
    to = found.value;
  }
  return found;
}

function closer(now: number, a: Found | null, b: Found | null): Found | null {
  if (!a || !b) return a ?? b;
  return Math.abs(a.value - now) <= Math.abs(b.value - now) ? a : b;
}
