/**
 * Corrections of a hopeful calculation, off unless the user switches them on. Each is set on top of the case and the
 * user's own figures, which stay as they are; switched off, everything is as before.
 */
export interface Realism {
  /** Every money cost turns out this share dearer: 0.2 = 20 per cent more. */
  readonly costs?: Corrected & { readonly add: number };
  /** Every gain turns out this share smaller. */
  readonly benefits?: Corrected & { readonly cut: number };
  /** Hours a year worked by those whose pace falls at go-live; the case has the loss and how long it lasts. */
  readonly dip?: Corrected & { readonly hours: number };
  /** Gains begin this many years later; costs do not. */
  readonly delay?: Corrected & { readonly years: number };
  /** Uptake by year from go-live; the last share holds. */
  readonly adoption?: Corrected & { readonly shares: readonly number[] };
}

interface Corrected {
  /** Why it is switched on, in the user's words. */
  readonly reason?: string;
}

export type RealismSwitch = keyof Realism;
