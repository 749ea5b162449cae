import type { OpenDocument } from '../../../app/document/openDocument.ts';
import { percentShown } from './percentShown.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The range of a quantity as it stands: the user's own, else the case's, moved along with the value. */
export function rangeOf(open: OpenDocument, id: string): Range | null {
  const parameter = open.model.parameters.find((one) => one.id === id);
  if (!parameter || 'options' in parameter || 'profile' in parameter) return null;
  const change = open.inputs.changes.get(id);
  const low = change?.low ?? parameter.low;
  const high = change?.high ?? parameter.high;
  if (low === undefined || high === undefined) return null;
  const set = open.inputs.set.get(id);
  const base = parameter.value;
  if (typeof set !== 'number' || typeof base !== 'number') return { low, high };
  const share = percentShown(parameter);
  return {
    low: change?.low ?? followed(low, base, set, share),
    high: change?.high ?? followed(high, base, set, share),
  };
}

/** Decision 17: an end keeps its ratio to the value; the ends of a share keep their odds ratio, so they stay inside 0–1. */
export function followed(end: number, base: number, value: number, share: boolean): number {
  if (base === 0) return end;
  if (!share || value <= 0 || value >= 1 || base <= 0 || base >= 1 || end <= 0 || end >= 1) {
    return share ? end : (end / base) * value;
  }
  const odds = (end / (1 - end)) * (value / (1 - value) / (base / (1 - base)));
  return odds / (1 + odds);
}
