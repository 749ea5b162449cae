/**
 * The known name nearest to a mistyped one, or undefined when none is close: at most a third of its letters
 * added, left out, exchanged or swapped with their neighbour; capitals do not count.
 */
export function nearName(wrong: string, names: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(wrong.length / 3));
  let best: string | undefined;
  let smallest = limit + 1;
  for (const name of names) {
    if (Math.abs(name.length - wrong.length) >= smallest) continue;
    const distance = editDistance(wrong.toLowerCase(), name.toLowerCase());
    if (distance < smallest && distance < name.length) [best, smallest] = [name, distance];
  }
  return best;
}

/** Damerau–Levenshtein distance with swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let distance = Math.min(exchanged, previous[j]! + 1, row[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) distance = Math.min(distance, older[j - 2]! + 1);
      row.push(distance);
    }
    [older, previous] = [previous, row];
  }
  return previous[b.length]!;
}
