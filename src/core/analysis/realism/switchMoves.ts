import { isQuantity } from '../../model/isQuantity.ts';
import type { RealismSwitch } from '../../model/settings/realism.ts';
import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import { realismReach } from '../../program/realism/realismReach.ts';

/** What one switch can do in a case, and why it does nothing where it does nothing. */
export interface SwitchMoves {
  readonly name: RealismSwitch;
  /** Figures, lines or profiles that it moves. */
  readonly moves: readonly string[];
  /** Lines of its kind that it does not reach. */
  readonly left: readonly string[];
  /** Figures that the user has set, which go before what it would set. */
  readonly own: readonly string[];
  /** Uptake already as low as the switch would set it. */
  readonly already: boolean;
}

export const realismSwitches: readonly RealismSwitch[] = ['costs', 'benefits', 'dip', 'delay', 'adoption'];

/** Every switch of realism as it stands in a case; one without anything to move has no handle there. */
export function switchMoves(
  program: Program,
  inputs: Inputs,
  shares: readonly number[],
): readonly SwitchMoves[] {
  const reach = realismReach(program);
  return realismSwitches.map((name) => {
    const moves = reach[name];
    const sets = name === 'dip' || name === 'adoption';
    const own = sets ? moves.filter((id) => inputs.changes.get(id)?.value !== undefined) : [];
    return {
      name,
      moves,
      left: name === 'costs' || name === 'benefits' ? reach.left[name] : [],
      own,
      already: name === 'adoption' && moves.length > 0 && moves.every((id) => isSlow(program, id, shares)),
    };
  });
}

/** The case's own uptake is nowhere above these shares. */
function isSlow(program: Program, id: string, shares: readonly number[]): boolean {
  const parameter = program.model.parameters.find((one) => one.id === id);
  if (!parameter || isQuantity(parameter) || 'options' in parameter) return false;
  const years = Math.max(parameter.profile.length, shares.length);
  const at = (list: readonly number[], year: number): number => list[Math.min(year, list.length - 1)] ?? 1;
  return Array.from({ length: years }, (_, year) => year).every(
    (year) => at(parameter.profile, year) <= at(shares, year),
  );
}
