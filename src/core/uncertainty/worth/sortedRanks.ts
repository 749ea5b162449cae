/** The rank of each value from 1 up; values that are the same share the mean of their ranks. NaN stays NaN. */
export function sortedRanks(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const shared = new Float64Array(sorted.length);
  for (let first = 0; first < sorted.length;) {
    let end = first + 1;
    while (end < sorted.length && sorted[end] === sorted[first]) end++;
    shared.fill((first + 1 + end) / 2, first, end);
    first = end;
  }
  return values.map((value) => (Number.isNaN(value) ? NaN : shared[lowerBound(sorted, value)]!));
}

function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
