import type { Column } from '../../column.ts';

// Yes is 1, no is 0, and where a side has no value the answer has none (NaN). Infinity ("never") compares.
// Loops as in arithmetic.ts; the functions called inside are named, so V8 puts them into the loop.

export function isLess(a: Column, b: Column): Column {
  const n = Math.max(a.length, b.length);
  const out = new Float64Array(n);
  const ma = a.length === 1 ? 0 : -1;
  const mb = b.length === 1 ? 0 : -1;
  let i = 0;
  for (; i + 3 < n; i += 4) {
    out[i] = less(a[i & ma]!, b[i & mb]!);
    out[i + 1] = less(a[(i + 1) & ma]!, b[(i + 1) & mb]!);
    out[i + 2] = less(a[(i + 2) & ma]!, b[(i + 2) & mb]!);
    out[i + 3] = less(a[(i + 3) & ma]!, b[(i + 3) & mb]!);
  }
  for (; i < n; i++) out[i] = less(a[i & ma]!, b[i & mb]!);
  return out;
}

export function isAtMost(a: Column, b: Column): Column {
  const n = Math.max(a.length, b.length);
  const out = new Float64Array(n);
  const ma = a.length === 1 ? 0 : -1;
  const mb = b.length === 1 ? 0 : -1;
  let i = 0;
  for (; i + 3 < n; i += 4) {
    out[i] = atMost(a[i & ma]!, b[i & mb]!);
    out[i + 1] = atMost(a[(i + 1) & ma]!, b[(i + 1) & mb]!);
    out[i + 2] = atMost(a[(i + 2) & ma]!, b[(i + 2) & mb]!);
    out[i + 3] = atMost(a[(i + 3) & ma]!, b[(i + 3) & mb]!);
  }
  for (; i < n; i++) out[i] = atMost(a[i & ma]!, b[i & mb]!);
  return out;
}

export function isEqual(a: Column, b: Column): Column {
  const n = Math.max(a.length, b.length);
  const out = new Float64Array(n);
  const ma = a.length === 1 ? 0 : -1;
  const mb = b.length === 1 ? 0 : -1;
  let i = 0;
  for (; i + 3 < n; i += 4) {
    out[i] = equal(a[i & ma]!, b[i & mb]!);
    out[i + 1] = equal(a[(i + 1) & ma]!, b[(i + 1) & mb]!);
    out[i + 2] = equal(a[(i + 2) & ma]!, b[(i + 2) & mb]!);
    out[i + 3] = equal(a[(i + 3) & ma]!, b[(i + 3) & mb]!);
  }
  for (; i < n; i++) out[i] = equal(a[i & ma]!, b[i & mb]!);
  return out;
}

function less(a: number, b: number): number {
  return a < b ? 1 : a >= b ? 0 : NaN;
}

function atMost(a: number, b: number): number {
  return a <= b ? 1 : a > b ? 0 : NaN;
}

function equal(a: number, b: number): number {
  return a === b ? 1 : Number.isNaN(a) || Number.isNaN(b) ? NaN : 0;
}
