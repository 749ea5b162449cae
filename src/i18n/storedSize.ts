import { numberText } from '../core/number/numberText.ts';
import type { Language } from './language.ts';

/** What something takes up on the device, as file managers say it. */
export function storedSize(bytes: number, language: Language): string {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${numberText(value, language, { maxDecimals: 1 })}\u00a0${unit}`;
}
