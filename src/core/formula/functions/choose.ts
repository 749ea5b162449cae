import type { Column } from '../../column.ts';

/**
 * `if`: where the condition is yes the first branch, where it is no the second (none without a second), where it
 * has no value none. Only the chosen branch's emptiness counts.
 */
export function choose(condition: Column, yes: Column, no: Column | null): Column {
  const n = Math.max(condition.length, yes.length, no?.length ?? 1);
  const otherwise = no ?? new Float64Array([NaN]);
  const out = new Float64Array(n);
  const mc = condition.length === 1 ? 0 : -1;
  const my = yes.length === 1 ? 0 : -1;
  const mn = otherwise.length === 1 ? 0 : -1;
  for (let i = 0; i < n; i++) {
    const test = condition[i & mc]!;
    out[i] = test === 1 ? yes[i & my]! : test === 0 ? otherwise[i & mn]! : NaN;
  }
  return out;
}
