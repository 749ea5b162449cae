import { isUnmeasured } from '../../analysis/isUnmeasured.ts';
import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import type { VarianceShare } from '../worth/varianceShares.ts';

/**
 * How much of the variance that parameters explain one by one comes from those nobody has measured, 0–1. What some of them
 * explain together is divided equally among them. NaN where none explains any.
 */
export function unmeasuredShare(program: Program, inputs: Inputs, shares: readonly VarianceShare[]): number {
  const open = new Set(
    program.model.parameters.filter((one) => isUnmeasured(one, inputs)).map(({ id }) => id),
  );
  let all = 0;
  let unmeasured = 0;
  for (const { id, tied = [], firstOrder } of shares) {
    if (!(firstOrder > 0)) continue;
    all += firstOrder;
    const together = [id, ...tied];
    unmeasured += (firstOrder * together.filter((one) => open.has(one)).length) / together.length;
  }
  return all > 0 ? unmeasured / all : NaN;
}
