/** Numbers counted and added while they come in: Neumaier's compensated sum (ZAMM 54, 1974, 39-51). */
export interface RunningSum {
  count: number;
  sum: number;
  /** What plain addition lost. */
  lost: number;
}

/** Numbers counted and added. */
export interface CountedSum {
  readonly count: number;
  readonly sum: number;
}

export function runningSum(): RunningSum {
  return { count: 0, sum: 0, lost: 0 };
}

/** Adds numbers, or those from `start` up to `end`; NaN = missing. */
export function addAll(total: RunningSum, numbers: ArrayLike<number>, start = 0, end = numbers.length): void {
  let { count, sum, lost } = total;
  for (let i = start; i < end; i++) {
    const value = numbers[i] as number;
    if (value !== value) continue;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    count++;
  }
  total.count = count;
  total.sum = sum;
  total.lost = lost;
}

/** Adds a number that stands so many times; NaN = missing. */
export function addTimes(total: RunningSum, value: number, times: number): void {
  if (Number.isNaN(value)) return;
  addAll(total, [value * times]);
  total.count += times - 1;
}

export function countedSum({ count, sum, lost }: RunningSum): CountedSum {
  return { count, sum: sum + lost };
}
