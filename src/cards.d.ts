/** The library's index, computed when the app is built: see vite.config.ts and src/app/cards/card.ts. */
declare module 'virtual:cards' {
  /** Those of the first screen. */
  export const cards: readonly import('./app/cards/card.ts').Card[];
  /** How many there are with those of `virtual:cards/others`. */
  export const total: number;
}

declare module 'virtual:cards/others' {
  export const cards: readonly import('./app/cards/card.ts').Card[];
}

/** The shipped datasets, listed when the app is built: see vite.config.ts. */
declare module 'virtual:datasets' {
  export const heads: readonly import('./app/shipped/shippedHead.ts').ShippedHead[];
}

/** What the library only names: see src/app/cards/registerIndex.ts. */
declare module 'virtual:cards/register' {
  export const entries: readonly import('./app/cards/registerEntry.ts').RegisterEntry[];
}
