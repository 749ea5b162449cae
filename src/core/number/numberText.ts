import { decimalDigits, roundDecimal, type Decimal } from './decimalDigits.ts';
import type { NumberStyle } from './readNumber.ts';

export interface NumberTextOptions {
  /** Exactly so many decimals. */
  readonly decimals?: number;
  /** At most so many; trailing zeros are left out. */
  readonly maxDecimals?: number;
  /** U+2212 on screen (the default), a hyphen in files and on the clipboard. */
  readonly sign?: 'minus' | 'hyphen';
}

/**
 * A finite number as text that readNumber reads back: the shortest decimal unless decimals are given, rounded half
 * away from zero, groups of three, never an exponent. Throws for NaN and infinities, which have words of their own.
 */
export function numberText(value: number, style: NumberStyle, options: NumberTextOptions = {}): string {
  if (!Number.isFinite(value)) throw new Error(`numberText needs a finite number, not ${value}`);
  const decimals = options.decimals ?? options.maxDecimals;
  const exact = decimalDigits(value);
  const decimal = decimals === undefined ? exact : roundDecimal(exact, decimals);
  const { whole, fraction } = split(decimal);
  const padded = fraction.padEnd(options.decimals ?? 0, '0');
  const [group, mark] = style === 'da' ? ['.', ','] : [',', '.'];
  const sign = value < 0 && decimal.digits !== '' ? (options.sign === 'hyphen' ? '-' : '\u2212') : '';
  return sign + whole.replace(/\B(?=(?:[0-9]{3})+$)/g, group) + (padded === '' ? '' : mark + padded);
}

function split({ digits, point }: Decimal): { whole: string; fraction: string } {
  if (point <= 0) return { whole: '0', fraction: digits === '' ? '' : '0'.repeat(-point) + digits };
  return { whole: digits.slice(0, point).padEnd(point, '0'), fraction: digits.slice(point) };
}
