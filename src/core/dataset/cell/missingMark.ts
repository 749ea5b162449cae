// Excel, Danish offices and the table bank of Statistics Denmark mark a number that is not there in these ways.
const marks = new Set([
  '',
  '-',
  '–',
  '—',
  '−',
  '.',
  '..',
  '...',
  '…',
  ':',
  'mangler',
  'missing',
  'n/a',
  'na',
]);

/** Whether a cell of numbers or dates says "no value". Missing is never 0. */
export function isMissingMark(text: string): boolean {
  return marks.has(text.trim().toLowerCase());
}
