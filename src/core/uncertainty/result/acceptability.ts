/** In what share of the draws it pays, at one value of a unit of what is gained. */
export interface Acceptable {
  readonly threshold: number;
  readonly share: number;
}

/**
 * The acceptability curve: the share of draws in which money + threshold × gain is above 0, for each threshold (what an
 * hour freed is worth, say). `money` is net (a cost counts as minus), `gain` in units of what is freed; both in base
 * units, draw by draw. Draws without both are left out.
 */
export function acceptability(
  money: Float64Array,
  gain: Float64Array,
  thresholds: readonly number[],
): Acceptable[] {
  return thresholds.map((threshold) => {
    let known = 0;
    let pays = 0;
    for (let i = 0; i < money.length; i++) {
      const net = money[i]! + threshold * gain[i]!;
      if (Number.isNaN(net)) continue;
      known++;
      if (net > 0) pays++;
    }
    return { threshold, share: known > 0 ? pays / known : NaN };
  });
}
