import { numberText } from '../../core/number/numberText.ts';
import type { Language } from '../language.ts';

/** A number as it stands on screen, and the value those digits say (for singular and plural). */
export interface ShownNumber {
  readonly text: string;
  readonly value: number;
}

/**
 * About three significant digits: whole numbers from 100 up keep three, smaller ones at most one decimal, those
 * below one two significant digits. Money below 100 has two decimals or none.
 */
export function headlineNumber(
  value: number,
  language: Language,
  kind: 'plain' | 'money' = 'plain',
): ShownNumber {
  const size = Math.abs(value);
  if (size >= 100) return toStep(value, Math.max(1, 10 ** (Math.floor(Math.log10(size)) - 2)), language);
  if (kind === 'money')
    return toStep(value, Number.isInteger(tidy(value)) || size >= 20 ? 1 : 0.01, language);
  if (size >= 1 || size === 0) return trimmed(value, 1, language);
  return trimmed(value, 1 - Math.floor(Math.log10(size)), language);
}

/** At most so many decimals, none of them a closing zero. */
export function trimmed(value: number, decimals: number, language: Language): ShownNumber {
  return read(numberText(tidy(value), language, { maxDecimals: Math.max(0, decimals) }), value, decimals);
}

/** To a step such as 0.1, 1 or 50, with the step's decimals always shown. */
export function toStep(value: number, step: number, language: Language): ShownNumber {
  const decimals = decimalsOf(step);
  const rounded = tidy(roundHalfUp(tidy(value / step)) * step);
  return read(numberText(rounded, language, { decimals }), rounded, decimals);
}

/** Every digit that carries meaning: twelve, without the tail that binary arithmetic leaves. */
export function fullNumber(value: number, language: Language): ShownNumber {
  const whole = tidy(value);
  return { text: numberText(whole, language), value: whole };
}

function read(text: string, value: number, decimals: number): ShownNumber {
  const factor = 10 ** Math.max(0, decimals);
  return { text, value: roundHalfUp(tidy(value * factor)) / factor };
}

function roundHalfUp(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function decimalsOf(step: number): number {
  const text = String(tidy(step));
  if (text.includes('e-')) return Number(text.split('e-')[1]);
  return text.split('.')[1]?.length ?? 0;
}
