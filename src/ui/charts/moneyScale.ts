/** The unit in which a whole table or axis of DKK is shown, so that its figures can be read together. */
export interface MoneyScale {
  readonly unit: 'DKK' | 'mDKK';
  /** DKK in one of the unit. */
  readonly size: number;
  readonly decimals: number;
}

const million = 1e6;

/** Millions from one million up (two decimals below ten), else whole kroner. */
export function moneyScale(amounts: readonly number[]): MoneyScale {
  const largest = amounts.reduce(
    (most, amount) => (Number.isFinite(amount) ? Math.max(most, Math.abs(amount)) : most),
    0,
  );
  if (largest < million) return { unit: 'DKK', size: 1, decimals: 0 };
  return { unit: 'mDKK', size: million, decimals: largest < 10 * million ? 2 : 1 };
}
