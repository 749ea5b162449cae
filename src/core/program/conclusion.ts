import type { Tone } from '../model/figure.ts';
import type { Text } from '../model/text.ts';
import type { Evaluation } from './evaluation.ts';
import type { Program } from './program.ts';
import { emptyAbove, namesAwaited } from './needs/emptyAbove.ts';
import type { Where } from './rows/laneOf.ts';
import { ruleAt } from './years/evaluateForWhole.ts';

export interface Conclusion {
  /** `waits`: a rule that comes first cannot be decided before the named parameters are filled. */
  readonly state: 'said' | 'waits';
  /** Index of the verdict rule that holds; −1 while it waits. */
  readonly rule: number;
  readonly tone: Tone;
  readonly say: Text | null;
  readonly waitsFor: readonly string[];
  readonly checks: readonly { readonly say: Text; readonly tone: Tone; readonly index: number }[];
}

/**
 * The first verdict rule that holds, and every check that holds. A rule whose condition is missing stops the search and
 * says what it waits for; one whose condition has no value (none) counts as not holding.
 */
export function conclusion(evaluation: Evaluation, where: Where = {}): Conclusion {
  const { program } = evaluation;
  const row = where.row ?? 'whole';
  const variant = where.variant ?? 0;
  const checks = (program.model.checks ?? []).flatMap((check, index) => {
    const when = program.checks[index]?.when;
    if (when && row === 'whole' && check.perRow && evaluation.inputs.rows) return [];
    return !when || ruleAt(evaluation, when, row, variant) === 1
      ? [{ say: check.say, tone: check.tone, index }]
      : [];
  });
  for (const [rule, { say, tone }] of program.model.verdict.entries()) {
    const compiled = program.verdict[rule];
    const holds = compiled?.when ? ruleAt(evaluation, compiled.when, row, variant) : 1;
    if (holds === 1) return { state: 'said', rule, tone, say, waitsFor: [], checks };
    const awaited =
      compiled?.when && Number.isNaN(holds) ? namesAwaited(evaluation, compiled.when, where) : [];
    const waitsFor = emptyAbove(evaluation, awaited, where);
    if (waitsFor.length > 0) {
      return { state: 'waits', rule: -1, tone: 'unknown', say: null, waitsFor, checks };
    }
  }
  return { state: 'said', rule: -1, tone: 'unknown', say: null, waitsFor: [], checks };
}

/** The figures that the verdict's rules read: all that must run to know which rule holds. */
export function verdictReads(program: Program): readonly string[] {
  return [...new Set(program.verdict.flatMap(({ reads }) => reads))];
}
