/** The library's index, computed when the app is built: see vite.config.ts and src/app/cards/card.ts. */
declare module 'virtual:cards' {
  export const cards: readonly import('./app/cards/card.ts').Card[];
}
