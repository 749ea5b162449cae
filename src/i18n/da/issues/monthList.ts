const names = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);

/** Months, 1–12, as a list to be read: "januar, februar og marts". */
export function monthList(months: readonly number[]): string {
  const words = months.map((month) => names[month - 1] ?? '');
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} og ${last}`;
}
