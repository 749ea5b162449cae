const sixth = 0.5235987755982988;

/**
 * The correlation of two normal figures whose ranks correlate by this much: 2 sin(π ρ ÷ 6). The sine is its own series,
 * with the same bits everywhere; between −1 and 1 it is right to the last digit or two.
 */
export function copulaCorrelation(rank: number): number {
  const x = sixth * rank;
  const w = x * x;
  const series =
    1 - (w / 6) * (1 - (w / 20) * (1 - (w / 42) * (1 - (w / 72) * (1 - (w / 110) * (1 - w / 156)))));
  return 2 * x * series;
}
