/**
 * Puts the values that would stand at these ranks, were all sorted, in those places, in place of sorting (quickselect
 * with the median of three). `values` holds no NaN and is reordered; `ranks` rise.
 */
export function selectRanks(values: Float64Array, ranks: readonly number[]): void {
  const waiting: (readonly [number, number, number, number])[] = [[0, values.length - 1, 0, ranks.length]];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const [low, high, first, end] = part;
    if (low >= high || first >= end) continue;
    const { below, above } = splitAround(values, low, high);
    let left = first;
    while (left < end && ranks[left]! <= below) left++;
    let right = left;
    while (right < end && ranks[right]! < above) right++;
    waiting.push([low, below, first, left], [above, high, right, end]);
  }
}

/** Values below the pivot end at `below`, those above start at `above`; between lie some equal to it. */
function splitAround(values: Float64Array, low: number, high: number): { below: number; above: number } {
  const pivot = medianOfThree(values[low]!, values[(low + high) >> 1]!, values[high]!);
  let i = low;
  let j = high;
  while (i <= j) {
    while (values[i]! < pivot) i++;
    while (values[j]! > pivot) j--;
    if (i > j) break;
    const swap = values[i]!;
    values[i++] = values[j]!;
    values[j--] = swap;
  }
  return { below: j, above: i };
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
