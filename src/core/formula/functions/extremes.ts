import type { Column } from '../../column.ts';

// A part without a value (NaN) leaves the result without one. Infinity ("never") takes part.

/** The smaller of two, lane by lane. */
export function smaller(a: Column, b: Column): Column {
  const n = Math.max(a.length, b.length);
  const out = new Float64Array(n);
  const ma = a.length === 1 ? 0 : -1;
  const mb = b.length === 1 ? 0 : -1;
  let i = 0;
  for (; i + 3 < n; i += 4) {
    out[i] = Math.min(a[i & ma]!, b[i & mb]!);
    out[i + 1] = Math.min(a[(i + 1) & ma]!, b[(i + 1) & mb]!);
    out[i + 2] = Math.min(a[(i + 2) & ma]!, b[(i + 2) & mb]!);
    out[i + 3] = Math.min(a[(i + 3) & ma]!, b[(i + 3) & mb]!);
  }
  for (; i < n; i++) out[i] = Math.min(a[i & ma]!, b[i & mb]!);
  return out;
}

/** The larger of two, lane by lane. */
export function larger(a: Column, b: Column): Column {
  const n = Math.max(a.length, b.length);
  const out = new Float64Array(n);
  const ma = a.length === 1 ? 0 : -1;
  const mb = b.length === 1 ? 0 : -1;
  let i = 0;
  for (; i + 3 < n; i += 4) {
    out[i] = Math.max(a[i & ma]!, b[i & mb]!);
    out[i + 1] = Math.max(a[(i + 1) & ma]!, b[(i + 1) & mb]!);
    out[i + 2] = Math.max(a[(i + 2) & ma]!, b[(i + 2) & mb]!);
    out[i + 3] = Math.max(a[(i + 3) & ma]!, b[(i + 3) & mb]!);
  }
  for (; i < n; i++) out[i] = Math.max(a[i & ma]!, b[i & mb]!);
  return out;
}

/** x kept between low and high; where low lies above high, high holds. */
export function clamp(x: Column, low: Column, high: Column): Column {
  return smaller(larger(x, low), high);
}
