/** Whether a number of years names a year: no span that a case counts is that long. */
export function isCalendarYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2199;
}
