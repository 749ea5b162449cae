import type { Language } from '../language.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

const shortMonths: Readonly<Record<Language, readonly string[]>> = {
  da: 'jan. feb. mar. apr. maj juni juli aug. sep. okt. nov. dec.'.split(' '),
  en: 'Jan Feb Mar Apr May June July Aug Sep Oct Nov Dec'.split(' '),
};

/** "19. november 2026" or "19. nov. 2026", in the device's own time zone. */
export function formatDate(iso: string, language: Language, style: 'long' | 'short' = 'short'): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const month = (style === 'long' ? months : shortMonths)[language][date.getMonth()] ?? '';
  const day = language === 'da' ? `${date.getDate()}.` : String(date.getDate());
  return `${day}\u00a0${month} ${date.getFullYear()}`;
}
