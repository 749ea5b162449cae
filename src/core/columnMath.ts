import type { Column } from './column.ts';

// Element by element over columns; a column of length 1 stands for the same number in every lane.
// Each operator has its own loops, unrolled by four: a callback per lane, or a loop of one lane per step,
// costs several times as much. A missing value (NaN) passes through every operator.

/** Length of what comes out of columns put together. Throws where two varying columns differ in length. */
export function commonLength(columns: readonly Column[]): number {
  let length = 1;
  for (const column of columns) {
    if (column.length === length || column.length === 1) continue;
    if (length !== 1) throw new Error(`columns of ${length} and ${column.length} lanes put together`);
    length = column.length;
  }
  return length;
}

/** a + b in each lane. */
export function add(a: Column, b: Column): Column {
  if (a.length === 1) return addNumber(b, a[0]!);
  if (b.length === 1) return addNumber(a, b[0]!);
  const n = commonLength([a, b]);
  const out = new Float64Array(n);
  let i = 0;
  for (; i + 3 < n; i += 4) {
    out[i] = a[i]! + b[i]!;
    out[i + 1] = a[i + 1]! + b[i + 1]!;
    out[i + 2] = a[i + 2]! + b[i + 2]!;
    out[i + 3] = a[i + 3]! + b[i + 3]!;
  }
  for (; i < n; i++) out[i] = a[i]! + b[i]!;
  return out;
}

function addNumber(a: Column, k: number): Column {
  const n = a.length;
  const out = new Float64Array(n);
  let i = 0;
  for (; i + 3 < n; i += 4) {
    out[i] = a[i]! + k;
    out[i + 1] = a[i + 1]! + k;
    out[i + 2] = a[i + 2]! + k;
    out[i + 3] = a[i + 3]! + k;
  }
  for (; i < n; i++) out[i] = a[i]! + k;
  return out;
}

/** a − b in each lane. */
export function subtract(a: Column, b: Column): Column {
  if (b.length === 1) return addNumber(a, -b[0]!);
  if (a.length === 1) return subtractFrom(a[0]!, b);
  const n = commonLength([a, b]);
  const out = new Float64Array(n);
  let i = 0;
  for (; i + 3 < n; i += 4) {
    out[i] = a[i]! - b[i]!;
    out[i + 1] = a[i + 1]! - b[i + 1]!;
    out[i + 2] = a[i + 2]! - b[i + 2]!;
    out[i + 3] = a[i + 3]! - b[i + 3]!;
  }
  for (; i < n; i++) out[i] = a[i]! - b[i]!;
  return out;
}

function subtractFrom(k: number, b: Column): Column {
  const n = b.length;
  const out = new Float64Array(n);
  let i = 0;
  for (; i + 3 < n; i += 4) {
    out[i] = k - b[i]!;
    out[i + 1] = k - b[i + 1]!;
    out[i + 2] = k - b[i + 2]!;
    out[i + 3] = k - b[i + 3]!;
  }
  for (; i < n; i++) out[i] = k - b[i]!;
  return out;
}

/** a × b in each lane. */
export function multiply(a: Column, b: Column): Column {
  if (a.length === 1) return scale(b, a[0]!);
  if (b.length === 1) return scale(a, b[0]!);
  const n = commonLength([a, b]);
  const out = new Float64Array(n);
  let i = 0;
  for (; i + 3 < n; i += 4) {
    out[i] = a[i]! * b[i]!;
    out[i + 1] = a[i + 1]! * b[i + 1]!;
    out[i + 2] = a[i + 2]! * b[i + 2]!;
    out[i + 3] = a[i + 3]! * b[i + 3]!;
  }
  for (; i < n; i++) out[i] = a[i]! * b[i]!;
  return out;
}

/** a × k in each lane; a itself when k is 1, as columns are never changed. */
export function scale(a: Column, k: number): Column {
  if (k === 1) return a;
  const n = a.length;
  const out = new Float64Array(n);
  let i = 0;
  for (; i + 3 < n; i += 4) {
    out[i] = a[i]! * k;
    out[i + 1] = a[i + 1]! * k;
    out[i + 2] = a[i + 2]! * k;
    out[i + 3] = a[i + 3]! * k;
  }
  for (; i < n; i++) out[i] = a[i]! * k;
  return out;
}

/** A column and what it counts by: 1 to add it, −1 to take it away. */
export interface Term {
  readonly column: Column;
  readonly sign: number;
}

/** Sum of column × sign over the terms from left to right, in each lane; without an intermediate column per term. */
export function signedSum(terms: readonly Term[]): Column {
  const out = new Float64Array(commonLength(terms.map(({ column }) => column)));
  let same = 0;
  let next = 0;
  for (; next < terms.length && terms[next]!.column.length === 1; next++) {
    same += terms[next]!.sign * terms[next]!.column[0]!;
  }
  out.fill(same);
  while (next < terms.length) {
    const [a, b] = [terms[next]!, terms[next + 1]];
    if (b && a.column.length > 1 && b.column.length > 1) {
      addTwo(out, a, b);
      next += 2;
    } else {
      addOne(out, a);
      next += 1;
    }
  }
  return out;
}

function addOne(out: Column, { column: a, sign }: Term): void {
  const n = out.length;
  if (a.length === 1) {
    const same = sign * a[0]!;
    if (same === 0) return;
    for (let i = 0; i < n; i++) out[i] = out[i]! + same;
    return;
  }
  let i = 0;
  for (; i + 3 < n; i += 4) {
    out[i] = out[i]! + sign * a[i]!;
    out[i + 1] = out[i + 1]! + sign * a[i + 1]!;
    out[i + 2] = out[i + 2]! + sign * a[i + 2]!;
    out[i + 3] = out[i + 3]! + sign * a[i + 3]!;
  }
  for (; i < n; i++) out[i] = out[i]! + sign * a[i]!;
}

/** Two columns in one pass: most of the time goes into reading and writing the sum. */
function addTwo(out: Column, { column: a, sign: signA }: Term, { column: b, sign: signB }: Term): void {
  const n = out.length;
  let i = 0;
  for (; i + 1 < n; i += 2) {
    out[i] = out[i]! + signA * a[i]! + signB * b[i]!;
    out[i + 1] = out[i + 1]! + signA * a[i + 1]! + signB * b[i + 1]!;
  }
  for (; i < n; i++) out[i] = out[i]! + signA * a[i]! + signB * b[i]!;
}

/** a ÷ b in each lane; a quotient that is not finite (nothing divided by, or "never" divided) is no value. */
export function divide(a: Column, b: Column): Column {
  const n = commonLength([a, b]);
  const out = new Float64Array(n);
  const stepA = a.length === 1 ? 0 : 1;
  const stepB = b.length === 1 ? 0 : 1;
  for (let i = 0; i < n; i++) {
    const quotient = a[i * stepA]! / b[i * stepB]!;
    out[i] = quotient - quotient === 0 ? quotient : NaN;
  }
  return out;
}
