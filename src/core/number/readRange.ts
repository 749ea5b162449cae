import { readNumber, type NumberStyle } from './readNumber.ts';

/**
 * Reads a range as people type it: "5 til 9", "5–9", "5 to 9", "75.000 - 400.000 kr."; null when it is none. Both ends are
 * read as numbers are; the lower need not stand first to be read.
 */
export function readRange(text: string, style: NumberStyle): readonly [number, number] | null {
  const words = /^(.*\S)\s*\b(?:til|to)\b\s*(\S.*)$/i.exec(text.trim());
  const dashed =
    /^([-\u2212+]?[^-\u2013\u2014\u2212]*\d[^-\u2013\u2014\u2212]*)[-\u2013\u2014]\s*(\S.*)$/.exec(
      text.trim(),
    );
  const [, first, last] = words ?? dashed ?? [];
  if (first === undefined || last === undefined) return null;
  const [low, high] = [readNumber(first, style), readNumber(last, style)];
  return low === null || high === null ? null : [low, high];
}
