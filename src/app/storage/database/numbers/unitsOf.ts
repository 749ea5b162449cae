/** Numbers as whole numbers of 1/times. */
export interface Units {
  readonly times: number;
  readonly data: Int32Array;
}

type Pause = () => Promise<void>;

/** Rows looked at before others may have a turn: less than a millisecond, a few on a slow tablet. */
export const STRETCH = 65_536;
/** Stands for a missing number among the units. */
export const MISSING = -2_147_483_648;
const MOST_TIMES = 10_000;

/** null = some number is none of so few decimals (−0 is none of any), or too large. */
export async function unitsOf(numbers: Float64Array, pause: Pause): Promise<Units | null> {
  const data = new Int32Array(numbers.length);
  let times = 1;
  let row = 0;
  while (row < numbers.length) {
    const end = Math.min(row + STRETCH, numbers.length);
    row = times === 1 ? takeWhole(numbers, data, row, end) : takeParts(numbers, data, { row, end, times });
    if (row < end) {
      if (times === MOST_TIMES || !tenfold(data, row)) return null;
      times *= 10;
    }
    await pause();
  }
  return { times, data };
}

// Two loops where one would do: the division is most of the work, and most columns need none.

/** The row of the first number that is not whole; `end` = all are. */
function takeWhole(numbers: Float64Array, into: Int32Array, from: number, end: number): number {
  for (let row = from; row < end; row++) {
    const value = numbers[row]!;
    const units = value | 0;
    if (units === value && (units !== 0 || 1 / value > 0) && units !== MISSING) into[row] = units;
    else if (value !== value) into[row] = MISSING;
    else return row;
  }
  return end;
}

interface Stretch {
  readonly row: number;
  readonly end: number;
  readonly times: number;
}

function takeParts(numbers: Float64Array, into: Int32Array, { row: from, end, times }: Stretch): number {
  for (let row = from; row < end; row++) {
    const value = numbers[row]!;
    const many = value * times;
    // The nearest whole number; beyond 32 bits it is none that gives the value back.
    const units = (many < 0 ? many - 0.5 : many + 0.5) | 0;
    if (units / times === value && (units !== 0 || 1 / value > 0) && units !== MISSING) into[row] = units;
    else if (value !== value) into[row] = MISSING;
    else return row;
  }
  return end;
}

/** Counts what was found in tenths of what it was; false = one becomes too large. */
function tenfold(units: Int32Array, rows: number): boolean {
  for (let row = 0; row < rows; row++) {
    const value = units[row]!;
    if (value === MISSING) continue;
    if (value > 214_748_364 || value < -214_748_364) return false;
    units[row] = value * 10;
  }
  return true;
}
