import type { Realism } from '../../model/settings/realism.ts';

/**
 * What each switch starts at. All of it is assumption, meant to be overwritten: a fifth either way, a year, and a new
 * site's uptake. Hours at go-live start empty, because nothing says how many they are.
 */
export const usualRealism = {
  costs: { add: 0.2 },
  benefits: { cut: 0.2 },
  delay: { years: 1 },
  adoption: { shares: [0.25, 0.6, 1] },
} as const satisfies Realism;
