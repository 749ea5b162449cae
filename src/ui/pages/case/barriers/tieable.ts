import type { Touches } from '../../../../app/barriers/barrierRegister.ts';
import type { Parameter, Profile, Quantity } from '../../../../core/model/parameter.ts';

/** What the library's cases call the assumptions that each kind of barrier moves. */
const LIKELY: Readonly<Record<Touches, RegExp>> = {
  delay: /delay|adoption|dipWeeks|recoveryWeeks|startYear/i,
  adoption: /adoption|uptake|share.*(used|use)$|affectedHours/i,
  realisation: /captureShare|cashShare|haircut|realis/i,
  cost: /overrun|cost|investment|price|licen[cs]e|running/i,
};

export interface Tieable {
  readonly likely: readonly (Quantity | Profile)[];
  readonly others: readonly (Quantity | Profile)[];
}

/** The parameters a barrier can be tied to: those that have a number, first the ones its kind usually moves. */
export function tieable(parameters: readonly Parameter[], touches: Touches): Tieable {
  const numbers = parameters.filter((one): one is Quantity | Profile => !('options' in one));
  const isLikely = ({ id }: Parameter): boolean => LIKELY[touches].test(id);
  return { likely: numbers.filter(isLikely), others: numbers.filter((one) => !isLikely(one)) };
}
