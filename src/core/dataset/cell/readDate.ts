/** Order of the parts in a date: year-month-day, day-month-year, month/day/year. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A calendar date as ISO text (yyyy-mm-dd), without time zone; null = no date in this order. Years have four digits. */
export function readDate(text: string, order: DateOrder): string | null {
  const trimmed = text.trim();
  const parts = order === 'ymd' ? yearFirst.exec(trimmed) : yearLast.exec(trimmed);
  if (!parts) return null;
  if (order === 'ymd') return isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  return order === 'dmy' ? isoDate(year, second, first) : isoDate(year, first, second);
}

function isoDate(year: number, month: number, day: number): string | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && leap ? 29 : daysIn[month - 1];
  if (last === undefined || day < 1 || day > last) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
