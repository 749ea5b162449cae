import { columnOf, type Table } from '../table.ts';
import { KEY_BREAK, keyText } from './keyText.ts';
import { normalKey } from './normalKey.ts';

/** Columns of two tables that are to say the same. */
export interface KeyPair {
  readonly left: string;
  readonly right: string;
}

/** The tables' rows matched. What is listed is the first of each; the counts are whole. */
export interface RowMatch {
  /** By row of the left table: row of the right one, −1 = none. */
  readonly rows: Int32Array;
  /** By row of the left table: 1 = the names are only alike, and it is a guess. */
  readonly doubt: Uint8Array;
  readonly matched: number;
  readonly doubtful: number;
  readonly unmatched: number;
  /** Rows of the right table that no row of the left one takes. */
  readonly unused: number;
  readonly pairs: readonly DoubtfulPair[];
  readonly unmatchedKeys: readonly string[];
  readonly unusedKeys: readonly string[];
  /** Keys that stand in several rows of the right table: nobody can say which is meant, and nothing is combined. */
  readonly twice: readonly string[];
  readonly twiceCount: number;
}

/** A name of the left table with the one of the right that it may mean. */
export interface DoubtfulPair {
  readonly left: string;
  readonly right: string;
}

/** More are not read by anybody. */
export const listed = 100;
/** Rows between two turns. */
const STRETCH = 20_000;

/**
 * Finds for every row of one table the row of another with the same key: exactly, else by a key that is alike, which is
 * doubtful. Of two alike keys neither is taken. Yields the share of the work done.
 */
export function* matchRows(left: Table, right: Table, keys: readonly KeyPair[]): Generator<number, RowMatch> {
  const [leftColumns, rightColumns] = [
    keys.flatMap((pair) => columnOf(left, pair.left) ?? []),
    keys.flatMap((pair) => columnOf(right, pair.right) ?? []),
  ];
  const whole = left.rows + right.rows + 1;
  const exact = new Map<string, number>();
  const twice = new Set<string>();
  for (let row = 0; row < right.rows; row++) {
    if (row % STRETCH === 0) yield row / whole;
    const key = keyText(rightColumns, row);
    if (key === null) continue;
    if (exact.has(key)) twice.add(key);
    else exact.set(key, row);
  }
  // Only made where a key has no match of its own: most tables need none.
  let alike: Map<string, number> | null = null;
  const found = new Map<string, number>();
  const rows = new Int32Array(left.rows).fill(-1);
  const doubt = new Uint8Array(left.rows);
  const used = new Uint8Array(right.rows);
  const pairs = new Map<string, DoubtfulPair>();
  const unmatchedKeys = new Set<string>();
  let [matched, doubtful] = [0, 0];
  for (let row = 0; row < left.rows; row++) {
    if (row % STRETCH === 0) yield (right.rows + row) / whole;
    const key = keyText(leftColumns, row);
    if (key === null) continue;
    const same = exact.get(key);
    if (same !== undefined) {
      rows[row] = same;
      used[same] = 1;
      matched++;
      continue;
    }
    alike ??= yield* alikeKeys(exact);
    const near = found.get(key) ?? alike.get(normalKey(key)) ?? -1;
    found.set(key, near);
    if (near < 0) {
      if (unmatchedKeys.size < listed) unmatchedKeys.add(shownKey(key));
      continue;
    }
    rows[row] = near;
    doubt[row] = 1;
    used[near] = 1;
    doubtful++;
    if (pairs.size < listed && !pairs.has(key)) {
      pairs.set(key, { left: shownKey(key), right: shownKey(keyText(rightColumns, near) ?? '') });
    }
  }
  const unusedKeys: string[] = [];
  let unused = 0;
  for (let row = 0; row < right.rows; row++) {
    if (used[row]) continue;
    unused++;
    if (unusedKeys.length < listed) unusedKeys.push(shownKey(keyText(rightColumns, row) ?? ''));
  }
  return {
    ...{ rows, doubt, matched, doubtful, unused, unusedKeys },
    unmatched: left.rows - matched - doubtful,
    pairs: [...pairs.values()],
    unmatchedKeys: [...unmatchedKeys],
    twice: [...twice].slice(0, listed).map(shownKey),
    twiceCount: twice.size,
  };
}

function* alikeKeys(exact: ReadonlyMap<string, number>): Generator<number, Map<string, number>> {
  const alike = new Map<string, number>();
  let count = 0;
  for (const [key, row] of exact) {
    if (count++ % STRETCH === 0) yield 0.5;
    const normal = normalKey(key);
    // Two keys that are alike: whichever is meant, it would be a throw of the dice.
    if (normal !== '') alike.set(normal, alike.has(normal) ? -1 : row);
  }
  return alike;
}

function shownKey(key: string): string {
  return key.split(KEY_BREAK).join(' · ');
}
