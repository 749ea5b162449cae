import { wholePower } from '../../number/wholePower.ts';

/** The smallest of 1, 2, 5, 10, 20, 50 … (and 0.5, 0.2, 0.1 …) that is not below `least`, which is above 0. */
export function niceStep(least: number): number {
  let power = 0;
  while (tens(power) < least) power++;
  while (tens(power - 1) >= least) power--;
  const below = tens(power - 1);
  return [2 * below, 5 * below].find((step) => step >= least) ?? tens(power);
}

function tens(power: number): number {
  return power < 0 ? 1 / wholePower(10, -power) : wholePower(10, power);
}
