const names = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Months, 1–12, as a list to be read: "January, February and March". */
export function monthList(months: readonly number[]): string {
  const words = months.map((month) => names[month - 1] ?? '');
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}
