import type { Column } from '../../column.ts';

/** The size of x without its sign. */
export function absolute(x: Column): Column {
  const out = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) out[i] = Math.abs(x[i]!);
  return out;
}

/** The square root of x; no value below zero. */
export function squareRoot(x: Column): Column {
  const out = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) out[i] = Math.sqrt(x[i]!);
  return out;
}

/** Yes where there is a value ("never" is one): the only function that does not pass a missing value on. */
export function isKnown(x: Column): Column {
  const out = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) out[i] = Number.isNaN(x[i]!) ? 0 : 1;
  return out;
}
