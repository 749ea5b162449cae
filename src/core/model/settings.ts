import type { SourceClass } from './parameter.ts';
import type { Realism } from './settings/realism.ts';
import type { SamplingSettings } from './settings/sampling.ts';
import type { FormulaText, SourceReference } from './text.ts';

export interface Settings extends SamplingSettings {
  /** Calendar year of year 0. */
  readonly start: number;
  /** Whole years, 1 to 100. */
  readonly horizon: number;
  readonly discount: 'dk2021' | 'dk2013' | readonly DiscountBand[];
  /** Like "22-PL", or "unstated". */
  readonly priceLevel: string;
  /** Optimism correction; multiplies amounts of that kind, never transfers. */
  readonly factors?: { readonly cost?: FormulaText; readonly benefit?: FormulaText };
  /** Of a scenario alone: no case has it. */
  readonly realism?: Realism;
}

export interface DiscountBand {
  /** Last year of the band; null = for ever. */
  readonly toYear: number | null;
  readonly rate: number;
}

export interface PriceIndex {
  readonly id: string;
  readonly edition?: string;
  readonly class?: SourceClass;
  readonly src?: readonly SourceReference[];
  /** Rate of rise from the year before to the named year, as a share. */
  readonly rates: Readonly<Record<string, number>>;
}
