import type { Language } from '../language.ts';
import type { UnitLabels } from './unitNames.ts';

/**
 * headline: a figure standing alone ("57 %") · sentence: in running text ("57 pct.") · table: a cell with its unit ·
 * field: as typed, all digits · receipt: all digits.
 */
export type QuantityStyle = 'headline' | 'sentence' | 'table' | 'field' | 'receipt';

export interface QuantityOptions {
  readonly language: Language;
  /** The case, for the names of what it counts. */
  readonly model?: UnitLabels | undefined;
  readonly style: QuantityStyle;
  /** Step in the figure's own unit; without it about three significant digits. */
  readonly round?: number | undefined;
}

/** No line break inside: number and unit, "mio. kr.", the groups of a number. */
export const HARD = '\u00a0';
