import type { Column } from '../../column.ts';

// Three-valued: a side without a value (NaN) decides nothing, but "no and …" is no and "yes or …" is yes.

export function both(a: Column, b: Column): Column {
  const n = Math.max(a.length, b.length);
  const out = new Float64Array(n);
  const ma = a.length === 1 ? 0 : -1;
  const mb = b.length === 1 ? 0 : -1;
  let i = 0;
  for (; i + 3 < n; i += 4) {
    out[i] = bothAre(a[i & ma]!, b[i & mb]!);
    out[i + 1] = bothAre(a[(i + 1) & ma]!, b[(i + 1) & mb]!);
    out[i + 2] = bothAre(a[(i + 2) & ma]!, b[(i + 2) & mb]!);
    out[i + 3] = bothAre(a[(i + 3) & ma]!, b[(i + 3) & mb]!);
  }
  for (; i < n; i++) out[i] = bothAre(a[i & ma]!, b[i & mb]!);
  return out;
}

export function either(a: Column, b: Column): Column {
  const n = Math.max(a.length, b.length);
  const out = new Float64Array(n);
  const ma = a.length === 1 ? 0 : -1;
  const mb = b.length === 1 ? 0 : -1;
  let i = 0;
  for (; i + 3 < n; i += 4) {
    out[i] = eitherIs(a[i & ma]!, b[i & mb]!);
    out[i + 1] = eitherIs(a[(i + 1) & ma]!, b[(i + 1) & mb]!);
    out[i + 2] = eitherIs(a[(i + 2) & ma]!, b[(i + 2) & mb]!);
    out[i + 3] = eitherIs(a[(i + 3) & ma]!, b[(i + 3) & mb]!);
  }
  for (; i < n; i++) out[i] = eitherIs(a[i & ma]!, b[i & mb]!);
  return out;
}

/** Yes becomes no, no becomes yes, no value stays none. */
export function negate(a: Column): Column {
  const out = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) out[i] = 1 - a[i]!;
  return out;
}

function bothAre(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

function eitherIs(a: number, b: number): number {
  return a === 1 || b === 1 ? 1 : a + b;
}
