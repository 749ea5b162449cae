/** A size as decimal digits: digits d1d2d3… mean 0.d1d2d3… × 10^point. Zero has no digits. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** The shortest decimal that reads back as the same double, for a finite number; the sign is left out. */
export function decimalDigits(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return { digits, point: Number(exponent) + 1 };
}

/** Rounds to so many decimals, half away from zero on the decimal digits (1.005 to two is 1.01, as people count). */
export function roundDecimal({ digits, point }: Decimal, decimals: number): Decimal {
  const kept = point + decimals;
  if (kept >= digits.length) return { digits, point };
  if (kept < 0) return { digits: '', point: 0 };
  const up = (digits[kept] ?? '0') >= '5';
  const head = digits.slice(0, kept);
  return up ? increment(head, point) : { digits: head.replace(/0+$/, ''), point };
}

function increment(head: string, point: number): Decimal {
  const nines = /9*$/.exec(head)?.[0].length ?? 0;
  const stem = head.slice(0, head.length - nines);
  if (stem === '') return { digits: '1', point: point + 1 };
  return { digits: stem.slice(0, -1) + String(Number(stem.slice(-1)) + 1), point };
}
