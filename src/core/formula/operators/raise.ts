import type { Column } from '../../column.ts';
import { power } from '../../number/power.ts';

/** a to the power b; no value where the result is not a finite number. */
export function raise(a: Column, b: Column): Column {
  const n = Math.max(a.length, b.length);
  const out = new Float64Array(n);
  const ma = a.length === 1 ? 0 : -1;
  const mb = b.length === 1 ? 0 : -1;
  let i = 0;
  for (; i + 3 < n; i += 4) {
    out[i] = raised(a[i & ma]!, b[i & mb]!);
    out[i + 1] = raised(a[(i + 1) & ma]!, b[(i + 1) & mb]!);
    out[i + 2] = raised(a[(i + 2) & ma]!, b[(i + 2) & mb]!);
    out[i + 3] = raised(a[(i + 3) & ma]!, b[(i + 3) & mb]!);
  }
  for (; i < n; i++) out[i] = raised(a[i & ma]!, b[i & mb]!);
  return out;
}

function raised(a: number, b: number): number {
  const r = power(a, b);
  return r + (r - r);
}
