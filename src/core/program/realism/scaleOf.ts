import type { RealismPlan } from './realismPlan.ts';

interface Scales {
  readonly prices: ReadonlyMap<string, { readonly factor: number }>;
  readonly realism: Pick<RealismPlan, 'scales'>;
}

/** What a typed number is multiplied by beside its unit: its price chain, and a correction that is switched on. */
export function scaleOf({ prices, realism }: Scales, parameter: string): number {
  return (prices.get(parameter)?.factor ?? 1) * (realism.scales.get(parameter) ?? 1);
}
